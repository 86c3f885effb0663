#include "platform/document/set_key_figures.hpp"

#include <cairo.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace commonweal::platform {
namespace {

constexpr double kPadding = 10;

using SharedText = std::shared_ptr<SetText>;

struct Card {
  SharedText label;
  SharedText value;
  SharedText note;
};

struct Panel {
  std::vector<Card> cards;
  double width;       // Of all.
  double labels = 0;  // Heights of the three rows.
  double values = 0;
  double notes = 0;

  double height() const { return labels + values + notes + 2 * kPadding; }
  double share() const { return width / static_cast<double>(cards.size()); }
};

class Cards {
 public:
  Cards(const TypeCase& type, const Measure& measure, std::size_t count)
      : type_(type),
        scale_(measure.scale),
        room_(measure.width / static_cast<double>(count) - 2 * kPadding),
        value_size_(19 * measure.scale) {}

  // All values alike, and small enough for the longest.
  void make_room_for(const std::string& value) {
    const double smallest = 11 * scale_;
    while (value_size_ > smallest && value_text(value)->lines() > 1) value_size_ -= scale_;
  }

  Card card_of(const KeyFigures::Figure& figure) const {
    const double small = 8.5 * scale_;
    return {text(figure.label, {.size = small, .leading = 1.25, .colour = kQuiet}),
            value_text(figure.value), text(figure.note, {.size = small, .leading = 1.3})};
  }

 private:
  SharedText text(const std::string& words, const TextLook& look) const {
    return std::make_shared<SetText>(type_, Runs{{.text = words}}, look, room_);
  }
  SharedText value_text(const std::string& words) const {
    return text(
        words,
        {.size = value_size_, .leading = 1.2, .face = TextLook::Face::bold, .colour = kAccent});
  }

  const TypeCase& type_;
  double scale_;
  double room_;
  double value_size_;
};

Panel panel_of(const KeyFigures& figures, const TypeCase& type, const Measure& measure) {
  Panel panel{.cards = {}, .width = measure.width};
  Cards cards(type, measure, figures.figures.size());
  for (const auto& figure : figures.figures) cards.make_room_for(figure.value);
  for (const auto& figure : figures.figures) {
    const Card& card = panel.cards.emplace_back(cards.card_of(figure));
    panel.labels = std::max(panel.labels, card.label->height());
    panel.values = std::max(panel.values, card.value->height());
    panel.notes = std::max(panel.notes, card.note->height());
  }
  return panel;
}

void draw_ground(cairo_t* page, const Panel& panel, double left, double top) {
  constexpr double kEdge = 2.5;
  cairo_tag_begin(page, kDecoration, nullptr);
  cairo_set_source_rgb(page, kPanel.red, kPanel.green, kPanel.blue);
  cairo_rectangle(page, left, top, panel.width, panel.height());
  cairo_fill(page);
  cairo_set_source_rgb(page, kAccent.red, kAccent.green, kAccent.blue);
  cairo_rectangle(page, left, top, panel.width, kEdge);
  cairo_fill(page);
  cairo_tag_end(page, kDecoration);
}

// One row of the table that the panel is; draws each cell at its left edge.
template <class DrawCell>
void draw_row(cairo_t* page, const Panel& panel, double left, const char* tag,
              const DrawCell& draw_cell) {
  cairo_tag_begin(page, "TR", nullptr);
  double at = left + kPadding;
  for (const Card& card : panel.cards) {
    cairo_tag_begin(page, tag, nullptr);
    draw_cell(card, at);
    cairo_tag_end(page, tag);
    at += panel.share();
  }
  cairo_tag_end(page, "TR");
}

void draw(cairo_t* page, const Panel& panel, double left, double top) {
  draw_ground(page, panel, left, top);
  top += kPadding;
  draw_row(page, panel, left, "TH",
           [&](const Card& card, double at) { card.label->draw(page, at, top, "Span"); });
  draw_row(page, panel, left, "TD", [&](const Card& card, double at) {
    card.value->draw(page, at, top + panel.labels, "Span");
    card.note->draw(page, at, top + panel.labels + panel.values, "Span");
  });
}

}  // namespace

SetPiece set_key_figures(const KeyFigures& figures, const TypeCase& type, const Measure& measure,
                         TagWords& words) {
  const Panel panel = panel_of(figures, type, measure);
  words.scopes.insert(words.scopes.end(), panel.cards.size(), "Column");
  return {
      .piece = {.height = panel.height(), .space_before = 9 * measure.scale},
      .open = {"Table"},
      .close = {"Table"},
      .draw = [panel](cairo_t* page, double left, double top) { draw(page, panel, left, top); }};
}

}  // namespace commonweal::platform
