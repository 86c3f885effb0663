#include "investment/values/budget.hpp"

#include "base/word_table.hpp"

namespace commonweal::investment {
namespace {

constexpr base::WordTable<Budget, 4> kWords = {{{Budget::rdel, "rdel"},
                                                {Budget::cdel, "cdel"},
                                                {Budget::ame, "ame"},
                                                {Budget::ame_capital, "ame-capital"}}};

constexpr base::WordTable<Budget, 4> kNames = {
    {{Budget::rdel, "Resource (RDEL)"},
     {Budget::cdel, "Capital (CDEL)"},
     {Budget::ame, "Annually managed (AME)"},
     {Budget::ame_capital, "Annually managed, capital (capital AME)"}}};

}  // namespace

std::string_view code_word(Budget budget) { return base::word_of(kWords, budget); }
std::string_view words_of(Budget budget) { return base::word_of(kNames, budget); }
base::Result<Budget> budget_named(base::Field field) { return base::value_named(kWords, field); }

bool is_capital(Budget budget) { return budget == Budget::cdel || budget == Budget::ame_capital; }

}  // namespace commonweal::investment
