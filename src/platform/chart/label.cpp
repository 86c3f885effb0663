#include "platform/chart/label.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <utility>

namespace commonweal::platform {
namespace {

bool is_one_of(char letter, std::string_view letters) {
  return letters.find(letter) != std::string_view::npos;
}

// In ems, for the first byte of a character; the bytes that follow it add nothing. After DejaVu
// Sans, the widest of the fonts that a page is likely to be shown in.
double letter_width(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  if ((byte & 0xC0U) == 0x80U) return 0;
  if (byte >= 0xE3U) return 1.0;  // East Asian scripts and beyond are square.
  if (byte >= 0x80U) return 0.8;
  if (is_one_of(letter, "iljI.,:;'|!()[]ftr-/ ")) return 0.4;
  if (is_one_of(letter, "mwMW%@")) return 1.0;
  if (letter >= 'A' && letter <= 'Z') return 0.76;
  return 0.62;
}

// As many whole characters as fit, and one at least.
std::size_t fitting_length(std::string_view word, double ems_max) {
  double ems = 0;
  for (std::size_t at = 0; at < word.size(); ++at) {
    ems += letter_width(word[at]);
    if (at > 0 && ems > ems_max) return at;
  }
  return word.size();
}

// What stands between spaces, in pieces where it is wider than a line.
std::vector<std::string_view> words_of(std::string_view text, double ems_max) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::size_t length = fitting_length(text.substr(0, end), ems_max);
    if (length > 0) words.push_back(text.substr(0, length));
    text.remove_prefix(length < end ? length : std::min(end + 1, text.size()));
  }
  return words;
}

// Narrows [from, to], the part of a segment inside a box, by one pair of its sides (Liang-Barsky).
bool clip(double start, double change, Range side, double& from, double& to) {
  if (change == 0) return start >= side.low && start <= side.high;
  const double one = (side.low - start) / change;
  const double other = (side.high - start) / change;
  from = std::max(from, std::min(one, other));
  to = std::min(to, std::max(one, other));
  return from < to;
}

Box grown(const Box& box, double by) {
  return {box.left - by, box.top - by, box.right + by, box.bottom + by};
}

}  // namespace

bool overlap(const Box& one, const Box& other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom &&
         other.top < one.bottom;
}

double length_inside(const Segment& segment, const Box& box) {
  const double across = segment.to.x - segment.from.x;
  const double down = segment.to.y - segment.from.y;
  double from = 0;
  double to = 1;
  if (!clip(segment.from.x, across, {box.left, box.right}, from, to)) return 0;
  if (!clip(segment.from.y, down, {box.top, box.bottom}, from, to)) return 0;
  return (to - from) * std::hypot(across, down);
}

double text_width(std::string_view text, double font_size) {
  double ems = 0;
  for (const char letter : text) ems += letter_width(letter);
  return ems * font_size;
}

double Words::height() const { return static_cast<double>(lines.size()) * line_height(); }

Words wrap(std::string_view text, double font_size, double width_max) {
  Words words{.font_size = font_size};
  for (const auto word : words_of(text, width_max / font_size)) {
    std::string longer = words.lines.empty() ? std::string() : words.lines.back() + ' ';
    longer += word;
    if (!words.lines.empty() && text_width(longer, font_size) <= width_max) {
      words.lines.back() = std::move(longer);
    } else {
      words.lines.emplace_back(word);
    }
  }
  for (const auto& line : words.lines) {
    words.width = std::max(words.width, text_width(line, font_size));
  }
  return words;
}

Box Label::box() const {
  double left = x;
  if (anchor == Anchor::middle) left -= words.width / 2;
  if (anchor == Anchor::end) left -= words.width;
  return {left, top, left + words.width, top + words.height()};
}

void add_around(Place point, const Words& words, double distance, double cost,
                std::vector<Candidate>& candidates) {
  const double near = distance * 0.7;
  const double above = point.y - words.height();
  const double level = point.y - words.height() / 2;
  const double left = point.x - distance;
  const double right = point.x + distance;
  candidates.push_back({Anchor::middle, point.x, above - distance, cost});
  candidates.push_back({Anchor::start, right, level, cost + 1});
  candidates.push_back({Anchor::middle, point.x, point.y + distance, cost + 2});
  candidates.push_back({Anchor::end, left, level, cost + 2});
  candidates.push_back({Anchor::start, point.x + near, above - near, cost + 3});
  candidates.push_back({Anchor::end, point.x - near, above - near, cost + 3});
  candidates.push_back({Anchor::start, point.x + near, point.y + near, cost + 4});
  candidates.push_back({Anchor::end, point.x - near, point.y + near, cost + 4});
}

bool Room::is_free(const Box& box) const {
  if (box.left < bounds_.left || box.right > bounds_.right) return false;
  if (box.top < bounds_.top || box.bottom > bounds_.bottom) return false;
  return std::none_of(taken_.begin(), taken_.end(),
                      [&](const Box& taken) { return overlap(box, taken); });
}

double Room::ink_under(const Box& box, double enough) const {
  double length = 0;
  for (const auto& segment : ink_) {
    length += length_inside(segment, box);
    if (length >= enough) break;
  }
  return length;
}

std::optional<Label> Room::place(const Words& words, const std::vector<Candidate>& candidates) {
  std::optional<Label> best;
  double best_cost = std::numeric_limits<double>::infinity();
  for (const auto& candidate : candidates) {
    if (candidate.cost >= best_cost) continue;
    Label label{words, candidate.anchor, candidate.x, candidate.top};
    if (!is_free(label.box())) continue;
    const double ink = ink_under(grown(label.box(), 3), best_cost - candidate.cost);
    if (candidate.cost + ink >= best_cost) continue;
    best_cost = candidate.cost + ink;
    best = std::move(label);
  }
  if (best) take(best->box());
  return best;
}

std::vector<std::optional<double>> push_apart(const std::vector<Wish>& wishes, Range limits) {
  std::vector<std::size_t> order(wishes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  double height = 0;
  std::erase_if(order, [&](std::size_t at) {
    if (height + wishes[at].height > limits.high - limits.low) return true;
    height += wishes[at].height;
    return false;
  });
  const auto middle = [&](std::size_t at) { return wishes[at].top + wishes[at].height / 2; };
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t one, std::size_t other) { return middle(one) < middle(other); });
  std::vector<std::optional<double>> tops(wishes.size());
  double free_from = limits.low;
  for (const std::size_t at : order) {
    tops[at] = std::max(wishes[at].top, free_from);
    free_from = *tops[at] + wishes[at].height;
  }
  double free_to = limits.high;
  for (auto at = order.rbegin(); at != order.rend(); ++at) {
    tops[*at] = std::min(*tops[*at], free_to - wishes[*at].height);
    free_to = *tops[*at];
  }
  return tops;
}

}  // namespace commonweal::platform
