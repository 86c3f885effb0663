#include "platform/document/set_text.hpp"

#include <cairo.h>

#include <algorithm>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr const char* kSans = "Liberation Sans, Arial, sans-serif";
constexpr const char* kFixed = "Liberation Mono, monospace";

double points(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }

PangoFontDescription* font_of(const TextLook& look) {
  PangoFontDescription* const font = pango_font_description_new();
  pango_font_description_set_family(font, look.face == TextLook::Face::fixed ? kFixed : kSans);
  pango_font_description_set_absolute_size(font, look.size * PANGO_SCALE);
  if (look.face == TextLook::Face::bold) {
    pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
  }
  return font;
}

void add(PangoAttrList* attributes, PangoAttribute* attribute, std::size_t begin, std::size_t end) {
  attribute->start_index = static_cast<guint>(begin);
  attribute->end_index = static_cast<guint>(end);
  pango_attr_list_insert(attributes, attribute);
}

void set_colour(cairo_t* page, const Colour& colour) {
  cairo_set_source_rgb(page, colour.red, colour.green, colour.blue);
}

// What a quote or a backslash would end in the attributes of a tag.
std::string quoted(std::string_view text) {
  std::string safe = "uri='";
  for (const char c : text) {
    if (c == '\'' || c == '\\') safe += '\\';
    safe += c;
  }
  return safe + '\'';
}

}  // namespace

TypeCase::TypeCase(const std::string& language)
    : fonts_(pango_cairo_font_map_new()), context_(pango_font_map_create_context(fonts_.get())) {
  pango_cairo_context_set_resolution(context_.get(), 72);  // A unit is a point.
  pango_context_set_language(context_.get(), pango_language_from_string(language.c_str()));
  // Letters stand where the font says, not on the grid of a screen.
  cairo_font_options_t* const options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context_.get(), options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(context_.get(), FALSE);
}

SetText::SetText(const TypeCase& type, const Runs& runs, const TextLook& look, double width)
    : layout_(pango_layout_new(type.context())), look_(look), width_(width) {
  std::string text;
  PangoAttrList* const attributes = pango_attr_list_new();
  for (const Run& run : runs) {
    const std::size_t begin = text.size();
    text += run.text;
    if (run.weight == Run::Weight::bold) {
      add(attributes, pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin, text.size());
    }
    if (run.link.empty()) continue;
    // Its own colour makes it a stretch of its own, wherever its line is broken.
    add(attributes, pango_attr_foreground_new(0x1212, 0x4343, 0x6d6d), begin, text.size());
    links_.push_back({static_cast<int>(begin), static_cast<int>(text.size()), run.link});
  }
  // A ligature is one sign that stands for two: readers of the structure lose what comes after it.
  add(attributes, pango_attr_font_features_new("liga=0, clig=0, dlig=0"), 0, text.size());
  pango_layout_set_text(layout_.get(), text.data(), static_cast<int>(text.size()));
  pango_layout_set_attributes(layout_.get(), attributes);
  pango_attr_list_unref(attributes);
  PangoFontDescription* const font = font_of(look);
  pango_layout_set_font_description(layout_.get(), font);
  pango_font_description_free(font);
  pango_layout_set_width(layout_.get(), static_cast<int>(width * PANGO_SCALE));
  pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
  const int count = pango_layout_get_line_count(layout_.get());
  for (int i = 0; i < count; ++i) {
    lines_.push_back(pango_layout_get_line_readonly(layout_.get(), i));
  }
  line_height_ = look.size * look.leading;
  baseline_ = (line_height_ - look.size) / 2 + look.size * 0.87;
}

double SetText::width() const {
  double widest = 0;
  for (PangoLayoutLine* const line : lines_) {
    PangoRectangle box;
    pango_layout_line_get_extents(line, nullptr, &box);
    widest = std::max(widest, points(box.width));
  }
  return widest;
}

void SetText::draw_line(cairo_t* page, std::size_t index, double left, double top,
                        const char* tag) const {
  CW_CHECK(index < lines_.size());
  const PangoLayoutLine& line = *lines_[index];
  if (look_.align == TextLook::Align::right) {
    PangoRectangle box;
    pango_layout_line_get_extents(lines_[index], nullptr, &box);
    left += width_ - points(box.width);
  }
  double at = left;
  std::string open;  // The link that the stretch before belongs to.
  bool is_open = false;
  const auto close = [&] {
    if (is_open) cairo_tag_end(page, open.empty() ? tag : CAIRO_TAG_LINK);
    is_open = false;
  };
  for (const GSList* run = line.runs; run != nullptr; run = run->next) {
    auto* const item = static_cast<PangoGlyphItem*>(run->data);
    const auto link = std::ranges::find_if(links_, [&](const Stretch& stretch) {
      return stretch.begin <= item->item->offset && item->item->offset < stretch.end;
    });
    const std::string address = link == links_.end() ? "" : link->link;
    if (tag != nullptr && (!is_open || address != open)) {
      close();
      open = address;
      is_open = true;
      if (address.empty()) {
        cairo_tag_begin(page, tag, nullptr);
      } else {
        cairo_tag_begin(page, CAIRO_TAG_LINK, quoted(address).c_str());
      }
    }
    set_colour(page, address.empty() ? look_.colour : kAccent);
    const double advance = points(pango_glyph_string_get_width(item->glyphs));
    cairo_move_to(page, at, top + baseline_);
    pango_cairo_show_glyph_item(page, pango_layout_get_text(layout_.get()), item);
    if (!address.empty()) {
      cairo_rectangle(page, at, top + baseline_ + look_.size * 0.12, advance, 0.5);
      cairo_fill(page);
    }
    at += advance;
  }
  close();
}

void SetText::draw(cairo_t* page, double left, double top, const char* tag) const {
  for (std::size_t i = 0; i < lines(); ++i) {
    draw_line(page, i, left, top + line_height_ * static_cast<double>(i), tag);
  }
}

}  // namespace commonweal::platform
