// SPDX-License-Identifier: MIT
// The namespace's opening and closing. The inline part changes with each version whose types
// differ, so that two packages in one program may carry different versions without breaking the
// one-definition rule.
#ifndef TIDINGS_DETAIL_CONFIG_HPP
#define TIDINGS_DETAIL_CONFIG_HPP

#define TIDINGS_BEGIN_NAMESPACE \
  namespace tidings {           \
  inline namespace v0_1 {
#define TIDINGS_END_NAMESPACE \
  }                           \
  }

#endif  // TIDINGS_DETAIL_CONFIG_HPP
