#include "platform/store/bulk_insert.hpp"

#include <cmath>
#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {

BulkInsert::BulkInsert(std::unique_ptr<EngineBulk> bulk, int columns, int& unfinished)
    : bulk_(std::move(bulk)), columns_(columns), unfinished_(&unfinished) {
  ++*unfinished_;
}

BulkInsert::~BulkInsert() = default;

BulkInsert& BulkInsert::bind(std::int64_t value) {
  bulk_->add_integer(bound_++, value);
  return *this;
}

BulkInsert& BulkInsert::bind(double value) {
  CW_CHECK(!std::isnan(value));
  bulk_->add_real(bound_++, value + 0.0);  // As Statement::bind().
  return *this;
}

BulkInsert& BulkInsert::bind(std::string_view value) {
  CW_CHECK(value.find('\0') == value.npos);
  bulk_->add_text(bound_++, value);
  return *this;
}

BulkInsert& BulkInsert::bind(std::nullopt_t) {
  bulk_->add_null(bound_++);
  return *this;
}

void BulkInsert::end_row() {
  CW_CHECK(bound_ == columns_);
  bulk_->end_row();
  bound_ = 0;
  ++rows_;
}

std::int64_t BulkInsert::finish() {
  CW_CHECK(bound_ == 0);
  bulk_->finish();
  bulk_.reset();
  --*unfinished_;
  return rows_;
}

}  // namespace commonweal::platform
