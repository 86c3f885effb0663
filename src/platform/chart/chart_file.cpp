#include "platform/chart/chart_file.hpp"

#include <string_view>

#include "platform/chart/label.hpp"
#include "platform/chart/mark.hpp"
#include "platform/chart/mark_style.hpp"

namespace commonweal::platform {
namespace {

constexpr double kMargin = 20;
constexpr double kPixels = 2;  // Of a unit: sharp on a slide.
constexpr double kWidth = kFileSheet.width + 2 * kMargin;

// One under the other from the top; says where the next may begin.
class Stack {
 public:
  void add(const Classes& classes, std::string_view text, double font_size, double gap) {
    if (text.empty()) return;
    top_ += gap;
    const Words words = wrap(text, font_size, kFileSheet.width);
    Html lines = label_mark({}, {words, Anchor::start, 0, top_});
    html_.raw("<g").attribute("class", classes.str());
    html_.raw(" font-size=\"").text(coordinate(font_size)).raw("\">\n").add(lines).raw("</g>\n");
    top_ += words.height();
  }
  void add(const Drawing& drawn, double gap) {
    top_ += gap;
    html_.raw("<g transform=\"translate(0 ").text(coordinate(top_)).raw(")\">\n");
    html_.add(drawn.marks).raw("</g>\n");
    top_ += drawn.height;
  }
  const Html& html() const { return html_; }
  double height() const { return top_; }

 private:
  Html html_;
  double top_ = 0;
};

Html opening(const Caption& caption, double height) {
  Html html;
  html.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").text(coordinate(kWidth * kPixels));
  html.raw("\" height=\"").text(coordinate(height * kPixels)).raw("\" viewBox=\"0 0 ");
  html.text(coordinate(kWidth)).raw(" ").text(coordinate(height));
  html.raw("\" font-family=\"Arial, Helvetica, sans-serif\" font-size=\"");
  html.text(coordinate(kFileSheet.font_size));
  html.raw("\" color=\"#0b0c0c\" role=\"img\" aria-labelledby=\"title description\">\n");
  html.raw("<title id=\"title\">").text(caption.title).raw("</title>\n");
  return html.raw("<desc id=\"description\">").text(caption.description).raw("</desc>\n");
}

// XML knows no control characters, not even escaped.
std::string without_controls(const std::string& text) {
  std::string kept;
  for (const char letter : text) {
    if (static_cast<unsigned char>(letter) >= 0x20 || letter == '\n') kept += letter;
  }
  return kept;
}

}  // namespace

std::string svg_file(const Caption& caption, const Drawing& drawn, const FileWords& words) {
  Stack stack;
  stack.add(Html().raw("cw-chart__name cw-chart__name--strong"), caption.title, 19, 0);
  stack.add(Html().raw("cw-chart__tick"), caption.unit, 15, 4);
  stack.add(drawn, 14);
  stack.add(Html().raw("cw-chart__tick"), words.source, 13, 12);
  Html html = opening(caption, stack.height() + 2 * kMargin);
  html.raw("<style>\n").text(mark_style()).raw("</style>\n");
  html.raw("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n<g transform=\"translate(");
  html.text(coordinate(kMargin)).raw(" ").text(coordinate(kMargin)).raw(")\">\n");
  return without_controls(html.add(stack.html()).raw("</g>\n</svg>\n").str());
}

}  // namespace commonweal::platform
