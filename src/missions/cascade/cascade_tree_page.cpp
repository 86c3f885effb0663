#include "missions/cascade/cascade_tree_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "missions/cascade/cascade_words.hpp"
#include "platform/chart/label.hpp"
#include "platform/chart/mark.hpp"
#include "platform/chart/sheet.hpp"

namespace commonweal::missions {
namespace {

using platform::Anchor;
using platform::Box;
using platform::Html;
using platform::Sheet;
using platform::Words;

constexpr double kGap = 10;  // Between two rows.
constexpr double kBarHeight = 5;
constexpr double kBarWidthMax = 160;
constexpr double kDot = 4;

// A tree is words for the most part: at 14 units they would stand at 12 pixels on a small phone.
constexpr Sheet kPhoneSheet{platform::kNarrowSheet.name, platform::kNarrowSheet.width,
                            platform::kNarrowSheet.height, 17,
                            platform::kNarrowSheet.label_width_max};

double indent_of(const Sheet& sheet) { return sheet.width < 400 ? 16 : 28; }

// Draws rows from the top down and remembers how far it has come.
class Tree {
 public:
  explicit Tree(const Sheet& sheet) : sheet_(sheet) {}

  // Returns where the row's dot stands, for the line that comes down to it.
  double draw(const CascadeNode& node, int depth) {
    const double left = indent_of(sheet_) * depth + kDot + 1;
    const double dot = top_ + sheet_.font_size * 0.6;
    row(node, left);
    double last = dot;
    const double below_left = left + indent_of(sheet_);
    for (const auto& child : node.children) {
      last = draw(child, depth + 1);
      lines_.push_back({{left, last}, {below_left - kDot, last}});
    }
    if (!node.children.empty()) lines_.push_back({{left, dot + kDot}, {left, last}});
    dots_.add(platform::dot_mark(Html().raw("cw-chart__bar"), {left, dot}, kDot));
    return dot;
  }

  platform::Drawing drawing() && {
    Html marks = platform::segments_mark(Html().raw("cw-chart__axis"), lines_);
    return {marks.add(dots_).add(marks_), top_, true};
  }

 private:
  void row(const CascadeNode& node, double left) {
    const double x = left + kDot * 2 + 2;
    const double width = sheet_.width - x - 1;
    const Words title = platform::wrap(node.title, sheet_.font_size, width);
    const Words words = platform::wrap(node_words(node), sheet_.font_size, width);
    Html name = platform::label_mark(Html().raw("cw-chart__name"), {title, Anchor::start, x, top_});
    if (node.body != nullptr) name = linked(*node.body, name);
    marks_.add(name);
    top_ += title.height();
    marks_.add(platform::label_mark(Html().raw("cw-chart__tick"), {words, Anchor::start, x, top_}));
    top_ += words.height() + 2;
    bar(node, x, std::min(width, kBarWidthMax));
    top_ += kGap;
  }

  // The tables have the same link for the keyboard.
  static Html linked(const Body& body, const Html& name) {
    Html html;
    html.raw("<a").attribute("href", "/bodies/" + body.code + "/asks");
    return html.raw(" tabindex=\"-1\">").add(name).raw("</a>\n");
  }

  void bar(const CascadeNode& node, double x, double width) {
    const auto [is_told, share] = share_of(node);
    if (!is_told) return;
    marks_.add(platform::box_mark(Html().raw("cw-cascade__whole"),
                                  Box{x, top_, x + width, top_ + kBarHeight}));
    if (share > 0) {
      marks_.add(platform::box_mark(Html().raw("cw-chart__bar"),
                                    Box{x, top_, x + width * share, top_ + kBarHeight}));
    }
    top_ += kBarHeight;
  }

  const Sheet& sheet_;
  double top_ = 2;
  std::vector<platform::Segment> lines_;
  Html dots_;
  Html marks_;
};

platform::Drawing drawing(const Cascade& cascade, const Sheet& sheet) {
  Tree tree(sheet);
  for (const auto& root : cascade.roots) tree.draw(root, 0);
  return std::move(tree).drawing();
}

}  // namespace

Html cascade_tree(const Cascade& cascade) {
  if (cascade.roots.empty()) return {};
  const platform::Caption caption{
      .id = "cascade",
      .title = "Who asks whom",
      .unit =
          "The bar under a body is the share of its measures that it has passed on; under "
          "many, the share of them that is asked",
      .description = cascade_description(cascade)};
  return platform::figure(caption, Html(),
                          {{platform::kWideSheet, drawing(cascade, platform::kWideSheet)},
                           {kPhoneSheet, drawing(cascade, kPhoneSheet)}});
}

}  // namespace commonweal::missions
