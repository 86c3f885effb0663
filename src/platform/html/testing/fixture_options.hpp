#pragma once

// The parameters that a fixture of GOV.UK Frontend gives to its macro. Remembers what was asked
// for, so that a parameter which our component does not have cannot go unnoticed.

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

struct OptionNode;  // A value of JSON; known to the .cpp files of this folder only.

class FixtureOptions {
 public:
  explicit FixtureOptions(std::shared_ptr<OptionNode> node, std::size_t place = 0)
      : node_(std::move(node)), place_(place) {}

  bool has(const std::string& key) const;
  std::string text(const std::string& key, const std::string& otherwise = "") const;
  std::optional<std::string> text_if_any(const std::string& key) const;
  std::optional<bool> flag_if_any(const std::string& key) const;
  bool flag(const std::string& key) const { return flag_if_any(key).value_or(false); }
  Html html(const std::string& key = "html") const;
  Attributes attributes() const;
  std::optional<FixtureOptions> group(const std::string& key) const;

  // What JavaScript calls falsy is left out, as the macros do.
  std::vector<FixtureOptions> list(const std::string& key) const;
  std::vector<std::string> texts(const std::string& key) const;
  std::vector<FixtureOptions> items() const;  // Of a list within a list.

  // Of an item in its list, counted from 1, those that are left out included.
  std::size_t place() const { return place_; }

  void read_all() const;  // For what we leave out on purpose.

  // The paths of what nobody asked for: "label.attributes".
  std::vector<std::string> unread() const;

 private:
  std::shared_ptr<OptionNode> member(const std::string& key) const;
  std::shared_ptr<OptionNode> node_;
  std::size_t place_ = 0;
};

}  // namespace commonweal::platform
