// SPDX-License-Identifier: MIT
// The values, for programs that pass feeds around without reading or writing them.
#ifndef TIDINGS_MODEL_HPP
#define TIDINGS_MODEL_HPP

// IWYU pragma: begin_exports
#include <tidings/model/channel.hpp>
#include <tidings/model/date_time.hpp>
#include <tidings/model/diagnostic.hpp>
#include <tidings/model/document.hpp>
#include <tidings/model/element.hpp>
#include <tidings/model/error.hpp>
#include <tidings/model/format.hpp>
#include <tidings/model/item.hpp>
#include <tidings/model/parts.hpp>
#include <tidings/model/text.hpp>
// IWYU pragma: end_exports

#endif  // TIDINGS_MODEL_HPP
