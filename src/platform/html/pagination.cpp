#include "platform/html/pagination.hpp"

namespace commonweal::platform {
namespace {

constexpr Markup kArrowPrevious =
    "<svg class=\"govuk-pagination__icon govuk-pagination__icon--prev\" "
    "xmlns=\"http://www.w3.org/2000/svg\" height=\"13\" width=\"15\" aria-hidden=\"true\" "
    "focusable=\"false\" viewBox=\"0 0 15 13\">\n"
    "<path d=\"m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2"
    "h-12.984l4.2931-4.293-1.414-1.414z\"></path>\n</svg>\n";
constexpr Markup kArrowNext =
    "<svg class=\"govuk-pagination__icon govuk-pagination__icon--next\" "
    "xmlns=\"http://www.w3.org/2000/svg\" height=\"13\" width=\"15\" aria-hidden=\"true\" "
    "focusable=\"false\" viewBox=\"0 0 15 13\">\n"
    "<path d=\"m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 "
    "1.4492 6.7441-6.4062-6.7246-6.7266z\"></path>\n</svg>\n";

enum class Way { previous, next };

// Without numbers between them the two links stand one below the other.
enum class Shape { in_a_row, blocks };

Html title_of(const PageLink& link, Way way, Shape shape) {
  const bool is_decorated = shape == Shape::blocks && link.label_text.empty();
  Html html;
  html.raw("<span").add(
      class_names({"govuk-pagination__link-title",
                   is_decorated ? "govuk-pagination__link-title--decorated" : ""}));
  html.raw(">");
  if (!link.html.empty() || !link.text.empty()) {
    html.add(content(link.html, link.text));
  } else {
    html.raw(way == Way::previous ? Markup("Previous") : Markup("Next"));
    html.raw("<span class=\"govuk-visually-hidden\"> page</span>");
  }
  return html.raw("</span>\n");
}

Html link_of(const PageLink& link, Way way, Shape shape) {
  Html html;
  if (link.href.empty()) return html;
  const bool is_previous = way == Way::previous;
  html.raw("<div").add(
      class_names({is_previous ? "govuk-pagination__prev" : "govuk-pagination__next"}));
  html.raw(">\n<a class=\"govuk-link govuk-pagination__link\"").attribute("href", link.href);
  html.attribute("rel", is_previous ? "prev" : "next").add(attributes(link.attributes)).raw(">\n");
  const bool arrow_first = shape == Shape::blocks || is_previous;
  const Markup arrow = is_previous ? kArrowPrevious : kArrowNext;
  if (arrow_first) html.raw(arrow);
  html.add(title_of(link, way, shape));
  if (shape == Shape::blocks && !link.label_text.empty()) {
    html.raw("<span class=\"govuk-visually-hidden\">:</span>\n");
    html.raw("<span class=\"govuk-pagination__link-label\">").text(link.label_text);
    html.raw("</span>\n");
  }
  if (!arrow_first) html.raw(arrow);
  return html.raw("</a>\n</div>\n");
}

Html item_of(const PageNumber& item) {
  Html html;
  html.raw("<li").add(
      class_names({"govuk-pagination__item", item.current ? "govuk-pagination__item--current" : "",
                   item.ellipsis ? "govuk-pagination__item--ellipsis" : ""}));
  if (item.ellipsis) return html.raw(">&ctdot;</li>\n");
  const std::string label =
      item.visually_hidden_text.empty() ? "Page " + item.number : item.visually_hidden_text;
  html.raw(">\n<a class=\"govuk-link govuk-pagination__link\"").attribute("href", item.href);
  html.attribute("aria-label", label).attribute_if_any("aria-current", item.current ? "page" : "");
  html.add(attributes(item.attributes)).raw(">").text(item.number);
  return html.raw("</a>\n</li>\n");
}

}  // namespace

Html pagination(const Pagination& pagination) {
  const bool has_links = !pagination.previous.href.empty() || !pagination.next.href.empty();
  const Shape shape = pagination.items.empty() && has_links ? Shape::blocks : Shape::in_a_row;
  Html html;
  html.raw("<nav").add(
      class_names({"govuk-pagination", shape == Shape::blocks ? "govuk-pagination--block" : "",
                   pagination.classes}));
  html.attribute("aria-label", pagination.landmark_label);
  html.add(attributes(pagination.attributes)).raw(">\n");
  html.add(link_of(pagination.previous, Way::previous, shape));
  if (!pagination.items.empty()) {
    html.raw("<ul class=\"govuk-pagination__list\">\n");
    for (const auto& item : pagination.items) html.add(item_of(item));
    html.raw("</ul>\n");
  }
  return html.add(link_of(pagination.next, Way::next, shape)).raw("</nav>\n");
}

std::vector<std::int64_t> pages_shown(std::int64_t current, std::int64_t pages) {
  std::vector<std::int64_t> shown;
  for (std::int64_t page = 1; page <= pages; ++page) {
    const bool is_near = current - 1 <= page && page <= current + 1;
    if (page == 1 || page == pages || is_near) {
      shown.push_back(page);
    } else {
      if (shown.back() != 0) shown.push_back(0);
      page = page < current ? current - 2 : pages - 1;
    }
  }
  return shown;
}

}  // namespace commonweal::platform
