#include "platform/chart/mark.hpp"

#include <cmath>
#include <cstdint>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

Html opened(Markup element, const Classes& classes) {
  Html html;
  return html.raw("<").raw(element).attribute_if_any("class", classes.str());
}

Html& set(Html& html, Markup name, double number) {
  return html.raw(" ").raw(name).raw("=\"").text(coordinate(number)).raw("\"");
}

// Points that fall on the one before are left out; a path says "line to" by saying nothing.
std::string path_data(const std::vector<Place>& points) {
  std::string data;
  std::string last;
  for (const auto& point : points) {
    const std::string here = coordinate(point.x) + ',' + coordinate(point.y);
    if (here == last) continue;
    data.append(data.empty() ? "M" : " ").append(here);
    last = here;
  }
  return data;
}

Markup anchor_word(Anchor anchor) {
  switch (anchor) {
    case Anchor::start: return "start";
    case Anchor::middle: return "middle";
    case Anchor::end: return "end";
  }
  CW_CHECK(false);
}

}  // namespace

std::string coordinate(double number) {
  CW_CHECK(std::abs(number) < 1e6);  // Holds for no NaN either.
  const auto tenths = static_cast<std::int64_t>(std::llround(number * 10));
  const auto size = tenths < 0 ? -tenths : tenths;
  std::string text = (tenths < 0 ? "-" : "") + std::to_string(size / 10);
  if (size % 10 != 0) text += '.' + std::to_string(size % 10);
  return text;
}

Html group_mark(const Classes& classes, const Html& marks) {
  if (marks.empty()) return {};
  return opened("g", classes).raw(">\n").add(marks).raw("</g>\n");
}

Html line_mark(const Classes& classes, const Segment& segment) {
  Html html = opened("line", classes);
  set(html, "x1", segment.from.x);
  set(html, "y1", segment.from.y);
  set(html, "x2", segment.to.x);
  set(html, "y2", segment.to.y);
  return html.raw("/>\n");
}

Html path_mark(const Classes& classes, Markup dashes, const std::vector<Place>& points) {
  CW_CHECK(!points.empty());
  if (points.size() == 1) return dot_mark(classes, points.front(), 3.5);
  Html html = opened("path", classes);
  html.raw(" fill=\"none\" stroke=\"currentColor\"");
  if (!dashes.view().empty()) html.raw(" stroke-dasharray=\"").raw(dashes).raw("\"");
  return html.raw(" d=\"").text(path_data(points)).raw("\"/>\n");
}

Html area_mark(const Classes& classes, const std::vector<Place>& outline) {
  Html html = opened("path", classes);
  html.raw(" fill=\"currentColor\" fill-opacity=\"0.2\"");
  return html.raw(" d=\"").text(path_data(outline)).raw("Z\"/>\n");
}

Html segments_mark(const Classes& classes, const std::vector<Segment>& segments, Markup dashes) {
  if (segments.empty()) return {};
  std::string data;
  for (const auto& [from, to] : segments) {
    data += 'M' + coordinate(from.x) + ',' + coordinate(from.y) + ' ';
    data += coordinate(to.x) + ',' + coordinate(to.y);
  }
  Html html = opened("path", classes);
  html.raw(" fill=\"none\" stroke=\"currentColor\"");
  if (!dashes.view().empty()) html.raw(" stroke-dasharray=\"").raw(dashes).raw("\"");
  return html.raw(" d=\"").text(data).raw("\"/>\n");
}

Html dot_mark(const Classes& classes, Place centre, double radius) {
  Html html = opened("circle", classes);
  set(html, "cx", centre.x);
  set(html, "cy", centre.y);
  set(html, "r", radius);
  return html.raw("/>\n");
}

Html box_mark(const Classes& classes, const Box& box) {
  Html html = opened("rect", classes);
  set(html, "x", box.left);
  set(html, "y", box.top);
  set(html, "width", box.right - box.left);
  set(html, "height", box.bottom - box.top);
  return html.raw("/>\n");
}

Html label_mark(const Classes& classes, const Label& label) {
  Html all;
  double baseline = label.top + label.words.font_size * 0.95;
  for (const auto& line : label.words.lines) {
    Html html = opened("text", classes);
    set(html, "x", label.x);
    set(html, "y", baseline);
    if (label.anchor != Anchor::start) {
      html.raw(" text-anchor=\"").raw(anchor_word(label.anchor)).raw("\"");
    }
    all.add(html.raw(">").text(line).raw("</text>\n"));
    baseline += label.words.line_height();
  }
  return all;
}

}  // namespace commonweal::platform
