#include "platform/table/json_value.hpp"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace commonweal::platform {
namespace {

using Json = nlohmann::json;
using Kind = JsonValue::Kind;

// Tells how far the parser has read: it hands out values, and keeps where they stood to itself.
struct CountingBytes {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  const char* at;
  const char** furthest;

  reference operator*() const { return *at; }
  CountingBytes& operator++() {
    ++at;
    if (at > *furthest) *furthest = at;
    return *this;
  }
  CountingBytes operator++(int) {
    const CountingBytes before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const CountingBytes& a, const CountingBytes& b) { return a.at == b.at; }
};

// Line and column of a byte, asked for from the front to the back.
class LineCount {
 public:
  explicit LineCount(std::string_view text) : text_(text) {}

  void place(std::size_t offset, JsonValue& value) {
    for (; at_ < offset && at_ < text_.size(); ++at_) {
      if (text_[at_] == '\n') {
        ++line_;
        line_start_ = at_ + 1;
      }
    }
    value.line = line_;
    value.column = offset - line_start_ + 1;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t line_start_ = 0;
};

// Builds the tree as the parser goes; false stops it.
class Builder : public nlohmann::json_sax<Json> {
 public:
  Builder(std::string_view text, const char** furthest)
      : text_(text), furthest_(furthest), lines_(text) {}

  bool null() override { return put({}); }
  bool boolean(bool truth) override { return put({.kind = Kind::truth, .truth = truth}); }
  bool number_integer(std::int64_t number) override {
    return put_number(static_cast<double>(number), std::to_string(number));
  }
  bool number_unsigned(std::uint64_t number) override {
    return put_number(static_cast<double>(number), std::to_string(number));
  }
  bool number_float(double number, const std::string& written) override {
    return put_number(number, written);
  }
  bool string(std::string& text) override {
    return put({.kind = Kind::text, .text = std::move(text)});
  }
  bool binary(Json::binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Kind::object); }
  bool start_array(std::size_t) override { return open(Kind::array); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(std::string& name) override {
    auto& names = open_.back().names;
    JsonValue here;
    stand(here);
    if (std::ranges::find(names, name) != names.end()) {
      return stop(here, "\"" + name + "\" stands twice in one object. Keep one of them.");
    }
    names.push_back(std::move(name));
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const Json::exception&) override {
    JsonValue here;
    lines_.place(position == 0 ? 0 : position - 1, here);
    return stop(here,
                "This is not JSON from here on. Look for a comma, a quote or a bracket that is "
                "missing or too many.");
  }

  JsonValue root;
  std::optional<JsonValue> stopped_at;
  std::string stopped_for;

 private:
  bool put_number(double number, std::string written) {
    return put({.kind = Kind::number, .number = number, .text = std::move(written)});
  }

  // A value begins behind what came before it, and what stands between values.
  void stand(JsonValue& value) {
    const std::size_t begin = text_.find_first_not_of(" \t\r\n,:", end_of_last_);
    lines_.place(std::min(begin, text_.size()), value);
    end_of_last_ = static_cast<std::size_t>(*furthest_ - text_.data());
  }

  bool put(JsonValue value) {
    stand(value);
    attach(std::move(value));
    return true;
  }

  void attach(JsonValue value) {
    if (open_.empty()) {
      root = std::move(value);
    } else {
      open_.back().items.push_back(std::move(value));
    }
  }

  bool open(Kind kind) {
    JsonValue value{.kind = kind};
    stand(value);
    if (open_.size() >= JsonValue::kDepthMax) {
      return stop(value, "This is nested too deep. No value stands in more than " +
                             std::to_string(JsonValue::kDepthMax) + " others.");
    }
    open_.push_back(std::move(value));
    return true;
  }

  bool close() {
    end_of_last_ = static_cast<std::size_t>(*furthest_ - text_.data());
    JsonValue whole = std::move(open_.back());
    open_.pop_back();
    attach(std::move(whole));
    return true;
  }

  bool stop(const JsonValue& at, std::string why) {
    stopped_at = at;
    stopped_for = std::move(why);
    return false;
  }

  std::string_view text_;
  const char** furthest_;
  LineCount lines_;
  std::size_t end_of_last_ = 0;
  std::vector<JsonValue> open_;
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
  const auto found = std::ranges::find(names, name);
  return found == names.end() ? nullptr : &items[static_cast<std::size_t>(found - names.begin())];
}

std::string_view words_of(Kind kind) {
  switch (kind) {
    case Kind::null: return "null";
    case Kind::truth: return "true or false";
    case Kind::number: return "a number";
    case Kind::text: return "a text";
    case Kind::array: return "a list";
    case Kind::object: return "an object";
  }
  return "";
}

base::Result<JsonValue> read_json(std::string_view text, std::string_view file) {
  const char* furthest = text.data();
  Builder builder(text, &furthest);
  const bool is_read =
      Json::sax_parse(CountingBytes{text.data(), &furthest},
                      CountingBytes{text.data() + text.size(), &furthest}, &builder);
  if (is_read && !builder.stopped_at) return std::move(builder.root);
  const JsonValue at = builder.stopped_at.value_or(JsonValue{});
  return base::fail(base::ErrorCode::invalid_input,
                    {{.place = std::string(file) + ":" + std::to_string(at.line) + ":" +
                               std::to_string(at.column),
                      .what = builder.stopped_for}});
}

}  // namespace commonweal::platform
