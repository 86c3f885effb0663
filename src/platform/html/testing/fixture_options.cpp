#include "platform/html/testing/fixture_options.hpp"

#include "platform/html/testing/option_node.hpp"
#include "platform/html/testing/trusted_html.hpp"

namespace commonweal::platform {
namespace {

std::vector<FixtureOptions> truthy_items(const OptionNode& list) {
  std::vector<FixtureOptions> items;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    if (list.items[i]->truthy()) items.emplace_back(list.items[i], i + 1);
  }
  return items;
}

void gather_unread(const OptionNode& node, const std::string& path,
                   std::vector<std::string>& unread) {
  for (const auto& [key, value] : node.members) {
    if (!value->read) {
      unread.push_back(path + key);
    } else {
      gather_unread(*value, path + key + '.', unread);
    }
  }
  for (const auto& item : node.items) gather_unread(*item, path, unread);
}

}  // namespace

std::shared_ptr<OptionNode> FixtureOptions::member(const std::string& key) const {
  for (const auto& [name, value] : node_->members) {
    if (name != key) continue;
    value->read = true;
    return value;
  }
  return nullptr;
}

bool FixtureOptions::has(const std::string& key) const { return member(key) != nullptr; }

std::optional<std::string> FixtureOptions::text_if_any(const std::string& key) const {
  const auto value = member(key);
  if (!value || value->kind == OptionNode::Kind::null) return std::nullopt;
  return value->text;
}

std::string FixtureOptions::text(const std::string& key, const std::string& otherwise) const {
  return text_if_any(key).value_or(otherwise);
}

std::optional<bool> FixtureOptions::flag_if_any(const std::string& key) const {
  const auto value = member(key);
  if (!value || value->kind == OptionNode::Kind::null) return std::nullopt;
  return value->truthy();
}

Html FixtureOptions::html(const std::string& key) const {
  const auto value = member(key);
  return value && value->truthy() ? trusted_html(value->text) : Html();
}

Attributes FixtureOptions::attributes() const {
  Attributes list;
  const auto value = member("attributes");
  if (!value) return list;
  for (const auto& [name, item] : value->members) {
    item->read = true;
    list.push_back({trusted_markup(name), item->text});
  }
  return list;
}

std::optional<FixtureOptions> FixtureOptions::group(const std::string& key) const {
  const auto value = member(key);
  if (!value || !value->truthy()) return std::nullopt;
  return FixtureOptions(value);
}

std::vector<FixtureOptions> FixtureOptions::list(const std::string& key) const {
  const auto value = member(key);
  return value ? truthy_items(*value) : std::vector<FixtureOptions>();
}

std::vector<std::string> FixtureOptions::texts(const std::string& key) const {
  std::vector<std::string> texts;
  const auto value = member(key);
  if (!value) return texts;
  for (const auto& item : value->items) texts.push_back(item->text);
  return texts;
}

std::vector<FixtureOptions> FixtureOptions::items() const { return truthy_items(*node_); }

void FixtureOptions::read_all() const {
  for (const auto& [name, value] : node_->members) value->read = true;
}

std::vector<std::string> FixtureOptions::unread() const {
  std::vector<std::string> unread;
  gather_unread(*node_, "", unread);
  return unread;
}

}  // namespace commonweal::platform
