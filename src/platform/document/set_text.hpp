#pragma once

// Words set in lines of a width, by Pango, and drawn line by line: what is tagged as one piece may
// not run over the end of a line, or readers of the structure lose all but the first. Only for the
// files of this room that see Cairo.

#include <cairo.h>
#include <pango/pangocairo.h>
#include <memory>
#include <string>
#include <vector>

#include "platform/document/document.hpp"

namespace commonweal::platform {

struct Unref {
  void operator()(PangoFontMap* map) const { g_object_unref(map); }
  void operator()(PangoContext* context) const { g_object_unref(context); }
  void operator()(PangoLayout* layout) const { g_object_unref(layout); }
};

struct Colour {
  double red;
  double green;
  double blue;
};

inline constexpr Colour kInk{0.043, 0.047, 0.047};     // #0b0c0c
inline constexpr Colour kQuiet{0.314, 0.353, 0.373};   // #505a5f
inline constexpr Colour kAccent{0.071, 0.263, 0.427};  // #12436d
inline constexpr Colour kRule{0.694, 0.706, 0.714};    // #b1b4b6
inline constexpr Colour kPanel{0.953, 0.957, 0.961};   // #f3f4f5

struct TextLook {
  double size = 10;  // Points.
  double leading = 1.35;
  enum class Face { plain, bold, fixed } face = Face::plain;
  Colour colour = kInk;
  enum class Align { left, right } align = Align::left;
};

// Fonts of one document. Not shared between threads.
class TypeCase {
 public:
  explicit TypeCase(const std::string& language);

  PangoContext* context() const { return context_.get(); }

 private:
  std::unique_ptr<PangoFontMap, Unref> fonts_;
  std::unique_ptr<PangoContext, Unref> context_;
};

class SetText {
 public:
  SetText(const TypeCase& type, const Runs& runs, const TextLook& look, double width);

  std::size_t lines() const { return lines_.size(); }
  double line_height() const { return line_height_; }
  double height() const { return line_height_ * static_cast<double>(lines()); }
  double width() const;  // Of its longest line.

  // Tags each piece of the line: as a link where it is one, as `tag` otherwise.
  void draw_line(cairo_t* page, std::size_t line, double left, double top, const char* tag) const;
  // All lines, each tagged so; null: none is.
  void draw(cairo_t* page, double left, double top, const char* tag) const;

 private:
  struct Stretch {
    int begin;  // Bytes of the text.
    int end;
    std::string link;
  };

  std::unique_ptr<PangoLayout, Unref> layout_;
  std::vector<PangoLayoutLine*> lines_;  // The layout's own.
  std::vector<Stretch> links_;
  TextLook look_;
  double width_;
  double line_height_;
  double baseline_;
};

}  // namespace commonweal::platform
