#include "tour/tour_choice.hpp"

#include <algorithm>
#include <optional>

namespace commonweal::tour {
namespace {

constexpr std::string_view kPath = "/tour/";

// Letters, digits and what an address may have as it is (RFC 3986, unreserved).
bool is_plain(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~';
}

void append_escaped(std::string& address, std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  for (const char c : text) {
    if (is_plain(c)) {
      address += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    address += {'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
  }
}

int hex_digit(char c) {
  if ('0' <= c && c <= '9') return c - '0';
  if ('a' <= c && c <= 'f') return c - 'a' + 10;
  if ('A' <= c && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string unescaped(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_escape = text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 &&
                           hex_digit(text[i + 2]) >= 0;
    if (is_escape) {
      plain += static_cast<char>(16 * hex_digit(text[i + 1]) + hex_digit(text[i + 2]));
      i += 2;
    } else {
      plain += text[i] == '+' ? ' ' : text[i];
    }
  }
  return plain;
}

// Whether a step has any use for a field, so that addresses stay short.
bool is_of(TourStep step, std::string TourChoice::* text) {
  const bool is_window = text == &TourChoice::replay_from || text == &TourChoice::replay_to;
  const bool is_bid =
      text == &TourChoice::effect || text == &TourChoice::reach || text == &TourChoice::cost;
  const bool is_study = text == &TourChoice::study || text == &TourChoice::change;
  switch (step) {
    case TourStep::way_back:
    case TourStep::windows: return is_window || is_bid;
    case TourStep::helps:
    case TourStep::bid:
    case TourStep::why: return is_bid;
    case TourStep::study: return is_bid || is_study;
    case TourStep::brief: return is_bid;
    case TourStep::own: return !is_window && !is_bid && !is_study;
  }
  return false;
}

void take(std::string_view pair, TourChoice& choice) {
  const auto equals = pair.find('=');
  if (equals == std::string_view::npos) return;
  for (const auto& [name, text] : tour_fields()) {
    if (name == pair.substr(0, equals)) choice.*text = unescaped(pair.substr(equals + 1));
  }
}

TourChoice choice_in(std::string_view query) {
  TourChoice choice;
  while (!query.empty()) {
    const auto end = std::min(query.find('&'), query.size());
    take(query.substr(0, end), choice);
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return choice;
}

}  // namespace

const std::vector<TourField>& tour_fields() {
  static const std::vector<TourField> kFields = {
      {"replay_from", &TourChoice::replay_from},
      {"replay_to", &TourChoice::replay_to},
      {"effect", &TourChoice::effect},
      {"reach", &TourChoice::reach},
      {"cost", &TourChoice::cost},
      {"study", &TourChoice::study},
      {"change", &TourChoice::change},
      {"series", &TourChoice::series},
      {"first", &TourChoice::first},
      {"last", &TourChoice::last},
      {"level", &TourChoice::level},
  };
  return kFields;
}

std::string address_of(TourStep step, const TourChoice& choice) {
  std::string address = std::string(kPath) + std::to_string(number_of(step));
  char joint = '?';
  for (const auto& [name, text] : tour_fields()) {
    const std::string& value = choice.*text;
    if (value.empty() || !is_of(step, text)) continue;
    address += joint;
    address.append(name) += '=';
    append_escaped(address, value);
    joint = '&';
  }
  return address;
}

base::Result<TourPage> tour_page_at(base::Field address) {
  const auto start = address.text.find(kPath);
  if (start == std::string_view::npos) {
    return base::fail(
        base::ErrorCode::invalid_input,
        {{.place = std::string(address.place),
          .what = "\"" + std::string(address.text) +
                  "\" is no page of the tour. Give an address such as \"/tour/4\"."}});
  }
  const auto rest = address.text.substr(start + kPath.size());
  const auto query = std::min(rest.find('?'), rest.size());
  auto step = tour_step_numbered({.place = address.place, .text = rest.substr(0, query)});
  if (!step) return base::fail(std::move(step));
  return TourPage{*step, choice_in(rest.substr(std::min(query + 1, rest.size())))};
}

}  // namespace commonweal::tour
