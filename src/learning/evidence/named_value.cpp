#include "learning/evidence/named_value.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace commonweal::learning {
namespace {

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

tl::unexpected<base::Error> refused(base::Field field, std::string what) {
  return base::fail(base::ErrorCode::invalid_input,
                    {{.place = std::string(field.place), .what = std::move(what)}});
}

}  // namespace

base::Result<std::vector<NamedValue>> named_values_in(base::Field field) {
  std::vector<NamedValue> values;
  std::string_view rest = field.text;
  while (!rest.empty()) {
    const auto end = std::min(rest.find(';'), rest.size());
    const std::string_view part = trimmed(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (part.empty()) continue;
    const auto equals = std::min(part.find('='), part.size());
    NamedValue one{std::string(trimmed(part.substr(0, equals))),
                   std::string(trimmed(part.substr(std::min(equals + 1, part.size()))))};
    if (one.name.empty() || one.value.empty()) {
      return refused(field,
                     "\"" + std::string(part) +
                         "\" is no name with a value. Write them like ablat=44; alloc=random.");
    }
    if (std::ranges::count(values, one.name, &NamedValue::name) > 0) {
      return refused(field, "The name " + one.name + " stands twice. Give it once.");
    }
    values.push_back(std::move(one));
  }
  return values;
}

std::string text_of(const std::vector<NamedValue>& values) {
  std::string text;
  for (const auto& [name, value] : values) {
    if (!text.empty()) text += "; ";
    text.append(name).append("=").append(value);
  }
  return text;
}

}  // namespace commonweal::learning
