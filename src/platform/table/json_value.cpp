#include "platform/table/json_value.hpp"

#include <nlohmann/json.hpp>

namespace commonweal::platform {

struct JsonValue::Node {
  nlohmann::json json;

  const nlohmann::json* find(std::string_view name) const {
    const auto found = json.find(name);  // The end, where this is no object.
    return found == json.end() ? nullptr : &*found;
  }
};

std::optional<JsonValue> JsonValue::read(std::string_view text) {
  auto json = nlohmann::json::parse(text, nullptr, false);
  if (json.is_discarded()) return std::nullopt;
  return JsonValue(std::make_shared<const Node>(Node{std::move(json)}));
}

std::optional<std::string> JsonValue::text(std::string_view name) const {
  const auto* found = node_->find(name);
  if (found == nullptr || !found->is_string()) return std::nullopt;
  return found->get<std::string>();
}

std::optional<std::int64_t> JsonValue::integer(std::string_view name) const {
  const auto* found = node_->find(name);
  if (found == nullptr || !found->is_number_integer()) return std::nullopt;
  return found->get<std::int64_t>();
}

std::optional<JsonValue> JsonValue::member(std::string_view name) const {
  const auto* found = node_->find(name);
  if (found == nullptr) return std::nullopt;
  return JsonValue(std::make_shared<const Node>(Node{*found}));
}

std::vector<JsonValue> JsonValue::elements(std::string_view name) const {
  std::vector<JsonValue> list;
  const auto* found = node_->find(name);
  if (found == nullptr || !found->is_array()) return list;
  for (const auto& element : *found) {
    list.push_back(JsonValue(std::make_shared<const Node>(Node{element})));
  }
  return list;
}

}  // namespace commonweal::platform
