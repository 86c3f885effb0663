#include "platform/table/json.hpp"

#include <algorithm>
#include <cmath>

#include "base/number_text.hpp"
#include "base/utf8.hpp"

namespace commonweal::platform {
namespace {

void append_escaped(char c, std::string& text) {
  switch (c) {
    case '"': text += "\\\""; return;
    case '\\': text += "\\\\"; return;
    case '\b': text += "\\b"; return;
    case '\f': text += "\\f"; return;
    case '\n': text += "\\n"; return;
    case '\r': text += "\\r"; return;
    case '\t': text += "\\t"; return;
    default: break;
  }
  if ('\0' <= c && c < ' ') {
    text.append("\\u00").append(1, c < '\x10' ? '0' : '1').append(1, "0123456789abcdef"[c % 16]);
  } else {
    text += c;
  }
}

void append_quoted(std::string_view unsafe, std::string& text) {
  text += '"';
  while (!unsafe.empty()) {
    const auto fault = base::utf8_fault(unsafe);
    for (const char c : unsafe.substr(0, fault.value_or(unsafe.size()))) append_escaped(c, text);
    if (!fault) break;
    text += "\uFFFD";
    unsafe.remove_prefix(*fault + 1);
  }
  text += '"';
}

}  // namespace

class JsonText {
 public:
  enum class Layout { compact, pretty };

  static std::string of(const Json& json, Layout layout) {
    JsonText text(layout);
    text.append(json);
    return std::move(text.text_);
  }

 private:
  explicit JsonText(Layout layout) : layout_(layout) {}

  void append(const Json& json) {
    std::visit([&](const auto& value) { append_value(value); }, json.value_);
  }

  void append_value(std::nullptr_t) { text_ += "null"; }
  void append_value(bool value) { text_ += value ? "true" : "false"; }
  void append_value(std::int64_t value) { text_ += std::to_string(value); }
  void append_value(double value) { text_ += base::shortest(value); }
  void append_value(const std::string& value) { append_quoted(value, text_); }

  void append_value(const Json::Array& elements) {
    append_all('[', elements, ']', [&](const Json& element) { append(element); });
  }

  void append_value(const Json::Object& members) {
    append_all('{', members, '}', [&](const Json::Member& member) {
      append_quoted(member.first, text_);
      text_ += layout_ == Layout::pretty ? ": " : ":";
      append(member.second);
    });
  }

  template <class Items, class Append>
  void append_all(char opening, const Items& items, char closing, Append append_item) {
    text_ += opening;
    ++depth_;
    for (const auto& item : items) {
      if (&item != &items.front()) text_ += ',';
      break_line();
      append_item(item);
    }
    --depth_;
    if (!items.empty()) break_line();
    text_ += closing;
  }

  void break_line() {
    if (layout_ == Layout::pretty) text_.append(1, '\n').append(2 * depth_, ' ');
  }

  Layout layout_;
  std::size_t depth_ = 0;
  std::string text_;
};

Json::Json(double value) : value_(value) { CW_CHECK(std::isfinite(value)); }

Json Json::array(std::initializer_list<Json> elements) {
  Json json;
  json.value_ = Array(elements);
  return json;
}

Json Json::object(std::initializer_list<Member> members) {
  Json json;
  json.value_ = Object();
  for (const auto& [name, value] : members) json.add(name, value);
  return json;
}

Json& Json::add(Json element) {
  auto* const elements = std::get_if<Array>(&value_);
  CW_CHECK(elements != nullptr);
  elements->push_back(std::move(element));
  return *this;
}

Json& Json::add(std::string name, Json value) {
  auto* const members = std::get_if<Object>(&value_);
  CW_CHECK(members != nullptr);
  CW_CHECK(std::ranges::find(*members, name, &Member::first) == members->end());
  members->emplace_back(std::move(name), std::move(value));
  return *this;
}

std::string Json::compact() const { return JsonText::of(*this, JsonText::Layout::compact); }
std::string Json::pretty() const { return JsonText::of(*this, JsonText::Layout::pretty); }

}  // namespace commonweal::platform
