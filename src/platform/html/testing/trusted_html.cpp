#include "platform/html/testing/trusted_html.hpp"

namespace commonweal::platform {

// An explicit instantiation may name private members. It is the one way in, and hard to take by
// accident.
template <auto member>
struct OpenHtml {
  friend void append_trusted(Html& html, std::string_view markup) { (html.*member)(markup); }
};
template struct OpenHtml<&Html::append>;
void append_trusted(Html& html, std::string_view markup);

template <auto member>
struct OpenMarkup {
  friend void set_trusted(Markup& target, std::string_view markup) { target.*member = markup; }
};
template struct OpenMarkup<&Markup::value_>;
void set_trusted(Markup& target, std::string_view markup);

Html trusted_html(std::string_view markup) {
  Html html;
  append_trusted(html, markup);
  return html;
}

Markup trusted_markup(std::string_view markup) {
  Markup target = "";
  set_trusted(target, markup);
  return target;
}

}  // namespace commonweal::platform
