#pragma once

// The words by which files, addresses and tables name the values of an enum.

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::base {

template <class Enum>
struct Word {
  Enum value;
  std::string_view word;
};

template <class Enum, std::size_t N>
using WordTable = std::array<Word<Enum>, N>;

template <class Enum, std::size_t N>
constexpr std::string_view word_of(const WordTable<Enum, N>& table, Enum value) {
  for (const auto& entry : table) {
    if (entry.value == value) return entry.word;
  }
  CW_CHECK(false);
}

// "lower, higher or neutral"
template <class Enum, std::size_t N>
std::string listed(const WordTable<Enum, N>& table) {
  std::string list;
  for (std::size_t i = 0; i < N; ++i) {
    if (i > 0) list += i + 1 == N ? " or " : ", ";
    list += table[i].word;
  }
  return list;
}

// Fails with the words that there are.
template <class Enum, std::size_t N>
Result<Enum> value_named(const WordTable<Enum, N>& table, Field field) {
  for (const auto& entry : table) {
    if (entry.word == field.text) return entry.value;
  }
  std::vector<Problem> problems;
  problems.push_back(
      {.place = std::string(field.place),
       .what = "\"" + std::string(field.text) + "\" is not one of " + listed(table) + "."});
  return fail(ErrorCode::invalid_input, std::move(problems));
}

}  // namespace commonweal::base
