// SPDX-License-Identifier: MIT
// IANA's lists, as far as feeds use them: schemes of addresses (RFC 7595) and relations of links
// (RFC 8288, 2.1.1.1; RFC 5005).
#ifndef TIDINGS_DETAIL_WRITE_CHECK_LISTS_HPP
#define TIDINGS_DETAIL_WRITE_CHECK_LISTS_HPP

#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Names with a blank before and behind each.
inline constexpr std::string_view registered_schemes =
    " about acct bitcoin callto cid coap coaps data dav dict dns doi ed2k facetime feed file "
    "finger "
    "ftp geo git go gopher h323 http https iax icap im imap info ipp ipps irc irc6 ircs iris "
    "jabber "
    "jar ldap ldaps magnet mailto matrix maps market message mid mms msrp mtqp mupdate mvn news "
    "nfs "
    "ni nih nntp oid payto pop pres reload resource rmi rsync rtmp rtsp rtspu secondlife service "
    "session sftp sgn shttp sieve sip sips skype sms snmp spotify ssh steam stun stuns svn tag tel "
    "telnet tftp thismessage tip turn turns tv udp urn vemmi view-source web3 ws wss wtai xcon "
    "xmpp "
    "xri ymsgr z39.50 ";

inline constexpr std::string_view registered_relations =
    " about acl alternate amphtml appendix apple-touch-icon archives author blocked-by bookmark "
    "canonical chapter cite-as collection contents convertedfrom copyright create-form current "
    "describedby describes disclosure dns-prefetch duplicate edit edit-form edit-media enclosure "
    "external first glossary help hosts hub icon index intervalafter intervalbefore item last "
    "latest-version license linkset lrdd manifest me media-feed memento micropub modulepreload "
    "monitor monitor-group next next-archive nofollow noopener noreferrer opener openid2.provider "
    "original payment pingback preconnect predecessor-version prefetch preload prev prev-archive "
    "preview previous privacy-policy profile publication related replies restconf ruleinput search "
    "section self service service-desc service-doc service-meta sip-trunking-capability sponsored "
    "start status stylesheet subsection successor-version sunset tag terms-of-service timegate "
    "timemap type ugc up version-history via webmention working-copy working-copy-of ";

/// Whether a list has a name, in any case.
[[nodiscard]] constexpr bool is_listed(std::string_view list, std::string_view name) noexcept {
  if (name.empty() || name.find(' ') != std::string_view::npos)
    return false;
  for (std::size_t at = 0; at + name.size() + 1 < list.size(); ++at) {
    if (list[at] == ' ' && list[at + 1 + name.size()] == ' ' &&
        iequals(list.substr(at + 1, name.size()), name))
      return true;
  }
  return false;
}

/// Whether a relation leads through the pages or archives of a feed (RFC 5005, 3 and 4).
[[nodiscard]] constexpr bool is_paging_relation(std::string_view relation) noexcept {
  constexpr std::string_view paging =
      " current first last next next-archive prev prev-archive previous ";
  return is_listed(paging, relation);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_CHECK_LISTS_HPP
