#include "platform/table/paging.hpp"

#include <algorithm>
#include <utility>

#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::platform {
namespace {

base::Result<std::int64_t> number_or(base::Field field, std::int64_t otherwise,
                                     std::int64_t number_max) {
  if (field.text.empty()) return otherwise;
  auto number = base::whole_number(field);
  if (!number || (*number >= 1 && *number <= number_max)) return number;
  std::vector<base::Problem> problems;
  problems.push_back({.place = std::string(field.place),
                      .what = "\"" + std::string(field.text) + "\" is not a number from 1 to " +
                              base::grouped(static_cast<double>(number_max)) + "."});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

}  // namespace

std::size_t ListPage::first() const { return static_cast<std::size_t>((page - 1) * per_page); }

std::size_t ListPage::last() const {
  return static_cast<std::size_t>(std::min(page * per_page, total));
}

base::Result<ListPage> list_page(const PageText& text, std::size_t total) {
  constexpr std::int64_t kPageMax = 1'000'000'000;
  base::Problems problems;
  const auto page = number_or({.place = "page", .text = text.page}, 1, kPageMax);
  const auto per_page =
      number_or({.place = "per-page", .text = text.per_page}, kPerPage, kPerPageMax);
  problems.value_of(page);
  problems.value_of(per_page);
  if (!problems.empty()) return std::move(problems).fail();
  const auto items = static_cast<std::int64_t>(total);
  const std::int64_t pages = std::max<std::int64_t>((items + *per_page - 1) / *per_page, 1);
  if (*page <= pages) return ListPage{*page, pages, *per_page, items};
  return base::fail(base::ErrorCode::not_found, "There is no page " + std::to_string(*page) +
                                                    ": the list has " + std::to_string(pages) +
                                                    (pages == 1 ? " page." : " pages."));
}

Json page_json(Json items, const ListPage& page) {
  return Json::object({{"items", std::move(items)},
                       {"page", page.page},
                       {"pages", page.pages},
                       {"total", page.total}});
}

}  // namespace commonweal::platform
