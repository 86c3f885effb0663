#pragma once

// Where a source file stands in the house, read from its path alone.

#include <optional>
#include <string>
#include <string_view>

namespace commonweal::guard {

// From the lowest up; the slices stand in the order of the loop.
enum class Layer {
  base,
  methods,
  platform,
  missions,
  investment,
  workforce,
  learning,
  devolution,
  tour,
  app,
};

// What the stem's ending says. `support` is what tests share: x_fixture, x_example.
enum class Role { plain, file, store, page, api, command, job, support };

struct Place {
  Layer layer;
  std::string room;  // "src/platform/html".
  std::string stem;  // "mission_store" of mission_store.test.cpp.
  Role role;
  bool is_test;
  bool is_header;
};

// None for a path that is not under src/LAYER/ or is no C++ file.
std::optional<Place> place_of(std::string_view path);

bool is_slice(Layer layer);

}  // namespace commonweal::guard
