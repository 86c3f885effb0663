#pragma once

// An SVG drawn onto a page as lines and letters. Only for the files of this room that see Cairo.

#include <cairo.h>
#include <memory>
#include <string_view>

namespace commonweal::platform {

class DrawnPicture {
 public:
  // Of our own making: text that is no SVG with a size is a defect.
  explicit DrawnPicture(std::string_view svg);
  ~DrawnPicture();
  DrawnPicture(const DrawnPicture&) = delete;
  DrawnPicture& operator=(const DrawnPicture&) = delete;

  double height_for(double width) const { return width * height_ / width_; }
  void draw(cairo_t* page, double left, double top, double width) const;

 private:
  struct Handle;
  std::unique_ptr<Handle> handle_;
  double width_ = 0;
  double height_ = 0;
};

}  // namespace commonweal::platform
