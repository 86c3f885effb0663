#include "methods/optimise/milp_text.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>

#include "base/number_text.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kNameLength = 60;
constexpr std::size_t kTermsOnALine = 6;

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool is_plain(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

// Each run of other characters becomes one '_'. "e" and a digit would read as a power of ten.
std::string safe_name(std::string_view name, std::string_view otherwise) {
  std::string safe;
  for (const char c : name) {
    if (is_plain(c) && static_cast<unsigned char>(c) < 128) {
      safe += c;
    } else if (!safe.empty() && safe.back() != '_') {
      safe += '_';
    }
  }
  while (!safe.empty() && safe.back() == '_') safe.pop_back();
  const bool is_fit = !safe.empty() && is_letter(safe[0]) && safe[0] != 'e' && safe[0] != 'E';
  if (!is_fit) safe = std::string(otherwise) + (safe.empty() ? "" : "_") + safe;
  return safe.substr(0, kNameLength);
}

struct Names {
  std::vector<std::string> columns, rows;
};

template <class Named>
std::vector<std::string_view> names_of(const std::vector<Named>& all) {
  std::vector<std::string_view> names;
  for (const Named& one : all) names.push_back(one.name);
  return names;
}

Names names_of(const Milp& milp) {
  return {safe_names(names_of(milp.columns), "x"), safe_names(names_of(milp.rows), "row")};
}

std::string signed_factor(double factor) {
  return (factor < 0 ? "- " : "+ ") + base::shortest(std::abs(factor)) + ' ';
}

std::string sum_text(const std::vector<MilpTerm>& terms, const std::vector<std::string>& columns) {
  std::string text;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (i > 0 && i % kTermsOnALine == 0) text += "\n  ";
    text += ' ' + signed_factor(terms[i].factor) + columns[terms[i].column];
  }
  // A row of no terms still has a sum.
  return text.empty() && !columns.empty() ? " 0 " + columns[0] : text;
}

std::vector<MilpTerm> objective_terms(const Milp& milp) {
  std::vector<MilpTerm> terms;
  for (std::size_t i = 0; i < milp.columns.size(); ++i) {
    if (milp.columns[i].objective != 0) terms.push_back({i, milp.columns[i].objective});
  }
  return terms;
}

// A row between two limits is two rows: the ranges of .lp are read differently by its readers.
std::string lp_row(const std::string& name, const MilpRow& row, const std::string& sum) {
  const auto line = [&](std::string_view ending, std::string_view relation, double limit) {
    return ' ' + name + std::string(ending) + ':' + sum + ' ' + std::string(relation) + ' ' +
           base::shortest(limit) + '\n';
  };
  if (row.lower == row.upper) return line("", "=", row.lower);
  std::string text;
  const bool is_two = row.lower > -kUnlimited && row.upper < kUnlimited;
  if (row.lower > -kUnlimited) text += line(is_two ? "_least" : "", ">=", row.lower);
  if (row.upper < kUnlimited) text += line(is_two ? "_most" : "", "<=", row.upper);
  return text;
}

std::string bound_text(double bound) {
  if (bound == kUnlimited) return "+inf";
  return bound == -kUnlimited ? "-inf" : base::shortest(bound);
}

std::string lp_bounds(const MilpColumn& column, const std::string& name) {
  return ' ' + bound_text(column.lower) + " <= " + name + " <= " + bound_text(column.upper) + '\n';
}

// The letter of an .mps row: N(o limit), L(ess), G(reater), E(qual).
char mps_kind(const MilpRow& row) {
  if (row.lower == row.upper) return 'E';
  if (row.upper < kUnlimited) return 'L';
  return row.lower > -kUnlimited ? 'G' : 'N';
}

// By column, what .mps asks for: its factors in the objective and in the rows.
std::vector<std::string> mps_columns(const Milp& milp, const Names& names) {
  const double sign = milp.aim == Aim::maximise ? -1 : 1;
  std::vector<std::string> text;
  for (std::size_t i = 0; i < milp.columns.size(); ++i) {
    text.push_back(' ' + names.columns[i] + " COST " +
                   base::shortest(sign * milp.columns[i].objective) + '\n');
  }
  for (std::size_t r = 0; r < milp.rows.size(); ++r) {
    for (const MilpTerm& term : milp.rows[r].terms) {
      text[term.column] += ' ' + names.columns[term.column] + ' ' + names.rows[r] + ' ' +
                           base::shortest(term.factor) + '\n';
    }
  }
  return text;
}

std::string mps_marker(std::string_view which, std::size_t number) {
  return " MARK" + std::to_string(number) + " 'MARKER' '" + std::string(which) + "'\n";
}

std::string mps_column_section(const Milp& milp, const Names& names) {
  const auto columns = mps_columns(milp, names);
  std::string text = "COLUMNS\n";
  bool is_whole = false;
  std::size_t markers = 0;
  for (std::size_t i = 0; i <= columns.size(); ++i) {
    const bool next = i < columns.size() && milp.columns[i].kind == ColumnKind::integer;
    if (next != is_whole) text += mps_marker(next ? "INTORG" : "INTEND", markers++);
    is_whole = next;
    if (i < columns.size()) text += columns[i];
  }
  return text;
}

std::string mps_limits(const Milp& milp, const Names& names) {
  std::string right = "RHS\n";
  std::string ranges;
  for (std::size_t r = 0; r < milp.rows.size(); ++r) {
    const MilpRow& row = milp.rows[r];
    const char kind = mps_kind(row);
    if (kind == 'N') continue;
    const double limit = kind == 'G' ? row.lower : row.upper;
    right += " RHS " + names.rows[r] + ' ' + base::shortest(limit) + '\n';
    if (kind == 'L' && row.lower > -kUnlimited) {
      ranges += " RNG " + names.rows[r] + ' ' + base::shortest(row.upper - row.lower) + '\n';
    }
  }
  return right + (ranges.empty() ? "" : "RANGES\n" + ranges);
}

std::string mps_bounds(const Milp& milp, const Names& names) {
  std::string text = "BOUNDS\n";
  for (std::size_t i = 0; i < milp.columns.size(); ++i) {
    const MilpColumn& column = milp.columns[i];
    const auto line = [&](std::string_view kind, double bound) {
      text += ' ' + std::string(kind) + " BND " + names.columns[i];
      if (std::isfinite(bound)) text += ' ' + base::shortest(bound);
      text += '\n';
    };
    line(column.lower == -kUnlimited ? "MI" : "LO", column.lower);
    line(column.upper == kUnlimited ? "PL" : "UP", column.upper);
  }
  return text;
}

}  // namespace

std::vector<std::string> safe_names(const std::vector<std::string_view>& names,
                                    std::string_view otherwise) {
  std::vector<std::string> safe;
  std::set<std::string> taken;
  for (const std::string_view name : names) {
    const std::string stem = safe_name(name, otherwise);
    std::string unique = stem;
    for (std::size_t n = 2; !taken.insert(unique).second; ++n) {
      unique = stem + '_' + std::to_string(n);
    }
    safe.push_back(std::move(unique));
  }
  return safe;
}

std::string lp_text(const Milp& milp) {
  const Names names = names_of(milp);
  std::string text = milp.aim == Aim::maximise ? "Maximize\n" : "Minimize\n";
  text += " objective:" + sum_text(objective_terms(milp), names.columns) + "\nSubject To\n";
  for (std::size_t i = 0; i < milp.rows.size(); ++i) {
    text += lp_row(names.rows[i], milp.rows[i], sum_text(milp.rows[i].terms, names.columns));
  }
  text += "Bounds\n";
  std::string whole;
  for (std::size_t i = 0; i < milp.columns.size(); ++i) {
    text += lp_bounds(milp.columns[i], names.columns[i]);
    if (milp.columns[i].kind == ColumnKind::integer) whole += ' ' + names.columns[i] + '\n';
  }
  return text + (whole.empty() ? "" : "Generals\n" + whole) + "End\n";
}

std::string mps_text(const Milp& milp) {
  const Names names = names_of(milp);
  std::string text = "NAME commonweal\nROWS\n N COST\n";
  for (std::size_t r = 0; r < milp.rows.size(); ++r) {
    text += std::string(" ") + mps_kind(milp.rows[r]) + ' ' + names.rows[r] + '\n';
  }
  return text + mps_column_section(milp, names) + mps_limits(milp, names) +
         mps_bounds(milp, names) + "ENDATA\n";
}

}  // namespace commonweal::methods
