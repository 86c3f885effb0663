#include "platform/chart/label.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <utility>

namespace commonweal::platform {
namespace {

constexpr double kInkCost = 3;  // Of a unit of line under a word.

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
    if (at > 0 && ems > ems_max + 1e-9) return at;
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

std::vector<std::string> broken(std::string_view text, double font_size, double width_max) {
  std::vector<std::string> lines;
  for (const auto word : words_of(text, width_max / font_size)) {
    std::string longer = lines.empty() ? std::string() : lines.back() + ' ';
    longer += word;
    if (!lines.empty() && text_width(longer, font_size) <= width_max + 1e-9) {
      lines.back() = std::move(longer);
    } else {
      lines.emplace_back(word);
    }
  }
  return lines;
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

// Those wishes that find room, from above.
std::vector<std::size_t> from_above(const std::vector<Wish>& wishes, Range limits) {
  std::vector<std::size_t> order;
  double height = 0;
  for (std::size_t at = 0; at < wishes.size(); ++at) {
    if (height + wishes[at].height > limits.high - limits.low) continue;
    height += wishes[at].height;
    order.push_back(at);
  }
  const auto middle = [&](std::size_t at) { return wishes[at].top + wishes[at].height / 2; };
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t one, std::size_t other) { return middle(one) < middle(other); });
  return order;
}

// Boxes that touch: they stand where their wishes agree on average.
struct Stack {
  double top_sum;  // Of the tops that each member wishes for the whole stack.
  std::size_t members;
  double height;

  double top(Range limits) const {
    const double wished = top_sum / static_cast<double>(members);
    return std::max(limits.low, std::min(wished, limits.high - height));
  }
};

Stack joined(const Stack& above, const Stack& below) {
  const double shift = above.height * static_cast<double>(below.members);
  return {above.top_sum + below.top_sum - shift, above.members + below.members,
          above.height + below.height};
}

}  // namespace

bool overlap(const Box& one, const Box& other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom &&
         other.top < one.bottom;
}

Box grown(const Box& box, double by) {
  return {box.left - by, box.top - by, box.right + by, box.bottom + by};
}

double length_inside(const Segment& segment, const Box& box) {
  if (std::max(segment.from.x, segment.to.x) < box.left) return 0;  // Most are far away.
  if (std::min(segment.from.x, segment.to.x) > box.right) return 0;
  if (std::max(segment.from.y, segment.to.y) < box.top) return 0;
  if (std::min(segment.from.y, segment.to.y) > box.bottom) return 0;
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
  Words words{.lines = broken(text, font_size, width_max), .font_size = font_size};
  for (const auto& line : words.lines) {
    words.width = std::max(words.width, text_width(line, font_size));
  }
  return words;
}

Words wrap_evenly(std::string_view text, double font_size, double width_max) {
  Words words = wrap(text, font_size, width_max);
  while (words.lines.size() > 1) {
    Words narrower = wrap(text, font_size, words.width - 1);
    if (narrower.lines.size() > words.lines.size() || narrower.width >= words.width) break;
    words = std::move(narrower);
  }
  return words;
}

Box Candidate::box(const Words& words) const {
  double left = x;
  if (anchor == Anchor::middle) left -= words.width / 2;
  if (anchor == Anchor::end) left -= words.width;
  return {left, top, left + words.width, top + words.height()};
}

Box Label::box() const { return Candidate{anchor, x, top, 0}.box(words); }

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

double Room::ink_cost(const Box& box, double enough) const {
  double cost = 0;
  for (const auto& segment : ink_) {
    cost += kInkCost * length_inside(segment, box);
    if (cost >= enough) break;
  }
  return cost;
}

std::optional<Label> Room::place(const Words& words, const std::vector<Candidate>& candidates) {
  const Candidate* best = nullptr;
  double best_cost = std::numeric_limits<double>::infinity();
  for (const auto& candidate : candidates) {
    if (candidate.cost >= best_cost || !is_free(candidate.box(words))) continue;
    const double ink = ink_cost(grown(candidate.box(words), 3), best_cost - candidate.cost);
    if (candidate.cost + ink >= best_cost) continue;
    best_cost = candidate.cost + ink;
    best = &candidate;
  }
  if (best == nullptr) return std::nullopt;
  take(best->box(words));
  return Label{words, best->anchor, best->x, best->top};
}

std::vector<std::optional<double>> push_apart(const std::vector<Wish>& wishes, Range limits) {
  const auto order = from_above(wishes, limits);
  std::vector<Stack> stacks;
  for (const std::size_t at : order) {
    Stack last{wishes[at].top, 1, wishes[at].height};
    while (!stacks.empty() && stacks.back().top(limits) + stacks.back().height > last.top(limits)) {
      last = joined(stacks.back(), last);
      stacks.pop_back();
    }
    stacks.push_back(last);
  }
  std::vector<std::optional<double>> tops(wishes.size());
  auto at = order.begin();
  for (const auto& stack : stacks) {
    double top = stack.top(limits);
    for (std::size_t member = 0; member < stack.members; ++member, ++at) {
      tops[*at] = top;
      top += wishes[*at].height;
    }
  }
  return tops;
}

}  // namespace commonweal::platform
