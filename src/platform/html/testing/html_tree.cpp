#include "platform/html/testing/html_tree.hpp"

#include <array>
#include <cstddef>
#include <set>
#include <stdexcept>
#include <utility>

namespace commonweal::platform {
namespace {

const std::set<std::string, std::less<>> kVoid = {"br", "hr", "img", "input", "link", "meta"};
const std::set<std::string, std::less<>> kInline = {"a", "abbr", "b",      "code", "em",
                                                    "i", "span", "strong", "sub",  "sup"};

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == ':' || c == '_';
}

// Thrown and caught within read_html only.
struct Malformed : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Reader {
 public:
  explicit Reader(std::string_view html) : rest_(html) {}

  HtmlNode read() {
    HtmlNode root;
    read_children(root);
    if (!rest_.empty()) refuse("has an end tag that nothing opened");
    return root;
  }

 private:
  [[noreturn]] void refuse(const std::string& what) const {
    throw Malformed("The HTML " + what + " before: \"" + std::string(rest_.substr(0, 40)) + "\".");
  }

  bool take(std::string_view token) {
    if (!rest_.starts_with(token)) return false;
    rest_.remove_prefix(token.size());
    return true;
  }

  void expect(std::string_view token) {
    if (!take(token)) refuse("lacks \"" + std::string(token) + "\"");
  }

  template <class Predicate>
  std::string_view take_while(Predicate predicate) {
    std::size_t length = 0;
    while (length < rest_.size() && predicate(rest_[length])) ++length;
    const auto taken = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return taken;
  }

  std::string decoded(std::string_view text) const {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEntities = {
        {{"&amp;", "&"},
         {"&lt;", "<"},
         {"&gt;", ">"},
         {"&quot;", "\""},
         {"&#39;", "'"},
         {"&ctdot;", "\u22ef"}}};
    std::string plain;
    while (!text.empty()) {
      std::size_t length = 1;
      std::string_view meant = text.substr(0, 1);
      for (const auto& [entity, meaning] : kEntities) {
        if (!text.starts_with(entity)) continue;
        length = entity.size();
        meant = meaning;
      }
      if (text.front() == '&' && length == 1) refuse("has an entity that is not known");
      plain += meant;
      text.remove_prefix(length);
    }
    return plain;
  }

  void read_children(HtmlNode& parent) {
    while (!rest_.empty() && !rest_.starts_with("</")) {
      if (take("<!DOCTYPE html>")) continue;
      parent.children.push_back(rest_.front() == '<' ? read_element() : read_text());
    }
  }

  HtmlNode read_text() {
    HtmlNode node;
    node.text = decoded(take_while([](char c) { return c != '<'; }));
    return node;
  }

  HtmlNode read_element() {
    expect("<");
    HtmlNode node;
    node.tag = take_while(is_name);
    if (node.tag.empty()) refuse("has a \"<\" that opens nothing");
    read_attributes(node);
    if (take("/>")) return node;
    expect(">");
    if (kVoid.contains(node.tag)) return node;
    read_children(node);
    expect("</" + node.tag + ">");
    return node;
  }

  void read_attributes(HtmlNode& node) {
    take_while(is_space);
    while (!rest_.empty() && is_name(rest_.front())) {
      std::string name(take_while(is_name));
      std::string value;
      if (take("=")) {
        expect("\"");
        value = decoded(take_while([](char c) { return c != '"' && c != '<'; }));
        expect("\"");
      }
      if (!node.attributes.emplace(name, value).second) refuse("says " + name + " twice");
      if (!rest_.empty() && is_name(rest_.front())) refuse("lacks a space between attributes");
      take_while(is_space);
    }
  }

  std::string_view rest_;
};

// Runs of white space become one space.
std::string collapsed(std::string_view text) {
  std::string words;
  for (const char c : text) {
    if (!is_space(c)) {
      words += c;
    } else if (words.empty() || words.back() != ' ') {
      words += ' ';
    }
  }
  return words;
}

bool flows(const std::vector<HtmlNode>& siblings, std::size_t index) {
  return index < siblings.size() && kInline.contains(siblings[index].tag);
}

// Spaces at the edge of a text show only next to an element of the same line.
std::string words_of(const std::vector<HtmlNode>& siblings, std::size_t index) {
  auto words = collapsed(siblings[index].text);
  const bool before = index > 0 && flows(siblings, index - 1);
  const bool after = flows(siblings, index + 1);
  if (words == " ") return before && after ? words : "";
  if (!before && words.starts_with(' ')) words.erase(0, 1);
  if (!after && words.ends_with(' ')) words.pop_back();
  return words;
}

void write(const std::vector<HtmlNode>& siblings, std::size_t depth, std::string& out) {
  const std::string indent(2 * depth, ' ');
  for (std::size_t i = 0; i < siblings.size(); ++i) {
    const auto& node = siblings[i];
    if (node.tag.empty()) {
      const auto words = words_of(siblings, i);
      if (!words.empty()) out += indent + '"' + words + "\"\n";
      continue;
    }
    out += indent + '<' + node.tag;
    for (const auto& [name, value] : node.attributes) out += ' ' + name + "=\"" + value + '"';
    out += ">\n";
    write(node.children, depth + 1, out);
  }
}

}  // namespace

base::Result<HtmlNode> read_html(std::string_view html) {
  try {
    return Reader(html).read();
  } catch (const Malformed& malformed) {
    return base::fail(base::ErrorCode::invalid_input, malformed.what());
  }
}

std::string outline(const HtmlNode& root) {
  std::string out;
  write(root.children, 0, out);
  return out;
}

}  // namespace commonweal::platform
