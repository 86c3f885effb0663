#include "platform/table/csv_window.hpp"

#include <algorithm>
#include <ios>

#include "base/check.hpp"

namespace commonweal::platform {

CsvWindow::CsvWindow(std::istream& in, Size size)
    : in_(in), at_most_(std::max(size.at_most, size.at_first)), bytes_(size.at_first) {
  CW_CHECK(size.at_first > 0);
}

bool CsvWindow::more() {
  if (ended_ || !make_room()) return false;
  const auto room = static_cast<std::streamsize>(bytes_.size() - end_);
  in_.read(bytes_.data() + end_, room);
  if (in_.bad()) throw std::ios_base::failure("The file could not be read to its end");
  ended_ = in_.gcount() < room;
  end_ += static_cast<std::size_t>(in_.gcount());
  return in_.gcount() > 0;
}

std::string CsvWindow::rest(std::size_t bytes_max) {
  std::string all;
  do {
    all.append(unread().substr(0, bytes_max - all.size()));
    drop(unread().size());
  } while (all.size() < bytes_max && more());
  return all;
}

bool CsvWindow::make_room() {
  std::copy(bytes_.begin() + static_cast<std::ptrdiff_t>(begin_),
            bytes_.begin() + static_cast<std::ptrdiff_t>(end_), bytes_.begin());
  end_ -= begin_;
  begin_ = 0;
  if (end_ == bytes_.size()) bytes_.resize(std::min(2 * bytes_.size(), at_most_));
  return end_ < bytes_.size();
}

void CsvWindow::drop(std::size_t count) {
  CW_CHECK(count <= end_ - begin_);
  begin_ += count;
}

}  // namespace commonweal::platform
