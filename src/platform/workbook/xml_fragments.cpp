#include "platform/workbook/xml_fragments.hpp"

#include <algorithm>

namespace commonweal::platform {
namespace {

constexpr std::size_t kPiece = 64UL * 1024;

std::string_view local_name(std::string_view name) {
  return name.substr(name.find(':') + 1);  // npos + 1 is 0.
}

}  // namespace

bool XmlFragments::more() {
  if (ended_ || fault_ != Fault::none) return false;
  if (bytes_.size() - begin_ > bytes_max_) {
    fault_ = Fault::too_long;
    return false;
  }
  const std::size_t held = bytes_.size();
  bytes_.resize(held + kPiece);
  const std::size_t got = read_(bytes_.data() + held, kPiece);
  bytes_.resize(held + got);
  ended_ = got == 0;
  return got > 0;
}

bool XmlFragments::hold(std::size_t count) {
  while (bytes_.size() - begin_ < count) {
    if (!more()) return false;
  }
  return true;
}

bool XmlFragments::find(std::string_view what, std::size_t from, std::size_t& at) {
  for (;;) {
    at = bytes_.find(what, from);
    if (at != std::string::npos) return true;
    from = std::max(from, bytes_.size() - std::min(bytes_.size(), what.size() - 1));
    if (!more()) return false;
  }
}

// The '>' of a tag: one inside a quoted value is text.
bool XmlFragments::find_tag_end(std::size_t from, std::size_t& at) {
  char quote = '\0';
  for (at = from;; ++at) {
    while (at >= bytes_.size()) {
      if (!more()) return false;
    }
    const char c = bytes_[at];
    if (quote != '\0') {
      if (c == quote) quote = '\0';
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return true;
    }
  }
}

bool XmlFragments::skip_past(std::string_view what) {
  std::size_t at = 0;
  if (!find(what, begin_, at)) return false;
  begin_ = at + what.size();
  return true;
}

std::optional<std::string_view> XmlFragments::whole_element(std::size_t tag_end,
                                                            std::string_view name) {
  std::size_t end = tag_end + 1;
  if (bytes_[tag_end - 1] != '/') {
    const std::string closing = "</" + std::string(name);
    std::size_t at = 0;
    if (!find(closing, end, at) || !find_tag_end(at, end)) return std::nullopt;
    ++end;
  }
  const std::size_t begin = begin_;
  begin_ = end;
  return std::string_view(bytes_).substr(begin, end - begin);
}

std::optional<std::string_view> XmlFragments::next(std::string_view name) {
  for (;;) {
    if (begin_ > kPiece) {  // Not for each element: what is behind would be moved each time.
      bytes_.erase(0, begin_);
      begin_ = 0;
    }
    std::size_t tag = 0;
    if (!find("<", begin_, tag)) return std::nullopt;
    begin_ = tag;
    hold(9);  // The longest start that is told apart.
    const auto start = std::string_view(bytes_).substr(begin_);
    bool is_skipped = true;
    if (start.starts_with("<!--")) {
      is_skipped = skip_past("-->");
    } else if (start.starts_with("<![CDATA[")) {
      is_skipped = skip_past("]]>");
    } else if (start.starts_with("<?")) {
      is_skipped = skip_past("?>");
    } else if (start.starts_with("<!")) {
      fault_ = Fault::declares_types;
      return std::nullopt;
    } else {
      std::size_t end = 0;
      is_skipped = find_tag_end(begin_, end);
      if (is_skipped) {
        const auto inside = std::string_view(bytes_).substr(begin_ + 1, end - begin_ - 1);
        const std::string full(inside.substr(0, inside.find_first_of(" \t\r\n/", 1)));
        if (full[0] != '/' && local_name(full) == name) {
          if (auto element = whole_element(end, full)) return element;
          is_skipped = false;
        } else {
          begin_ = end + 1;
        }
      }
    }
    if (!is_skipped) {
      if (fault_ == Fault::none) fault_ = Fault::broken;
      return std::nullopt;
    }
  }
}

}  // namespace commonweal::platform
