#include "guard/place.hpp"

#include <array>
#include <utility>

#include "guard/source_file.hpp"

namespace commonweal::guard {
namespace {

constexpr std::array<std::pair<std::string_view, Layer>, 10> kLayers{{
    {"base", Layer::base},
    {"methods", Layer::methods},
    {"platform", Layer::platform},
    {"missions", Layer::missions},
    {"investment", Layer::investment},
    {"workforce", Layer::workforce},
    {"learning", Layer::learning},
    {"devolution", Layer::devolution},
    {"tour", Layer::tour},
    {"app", Layer::app},
}};

constexpr std::array<std::pair<std::string_view, Role>, 8> kEndings{{
    {"_file", Role::file},
    {"_store", Role::store},
    {"_page", Role::page},
    {"_api", Role::api},
    {"_command", Role::command},
    {"_job", Role::job},
    {"_fixture", Role::support},
    {"_example", Role::support},
}};

std::optional<Layer> layer_of(std::string_view path) {
  for (const auto& [name, layer] : kLayers) {
    if (is_under(path, "src/" + std::string(name))) return layer;
  }
  return std::nullopt;
}

Role role_of(std::string_view stem) {
  for (const auto& [ending, role] : kEndings) {
    if (stem.ends_with(ending)) return role;
  }
  return Role::plain;
}

// A test may be of one side of a file: metric_page_refusal.test.cpp is of metric_page.
Role role_of_test(std::string stem) {
  Role role = role_of(stem);
  for (auto cut = stem.rfind('_'); role == Role::plain && cut != std::string::npos;
       cut = stem.rfind('_')) {
    stem.resize(cut);
    role = role_of(stem);
  }
  return role;
}

}  // namespace

std::optional<Place> place_of(std::string_view path) {
  const auto layer = layer_of(path);
  if (!layer || !is_cpp(path)) return std::nullopt;
  const std::string room = folder_of(path);
  const std::string_view file = path.substr(room.size() + 1);
  const std::string stem(file.substr(0, file.find('.')));
  const bool is_test = file.ends_with(".test.cpp");
  return Place{.layer = *layer,
               .room = room,
               .stem = stem,
               .role = is_test ? role_of_test(stem) : role_of(stem),
               .is_test = is_test,
               .is_header = file.ends_with(".hpp")};
}

bool is_slice(Layer layer) { return layer >= Layer::missions && layer <= Layer::tour; }

}  // namespace commonweal::guard
