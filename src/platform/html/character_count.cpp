#include "platform/html/character_count.hpp"

namespace commonweal::platform {
namespace {

bool counts_words(const CharacterCount& count) {
  return count.count_type.empty() ? count.maxwords.has_value() : count.count_type == "words";
}

// What stands there without scripts.
std::string limit_text(const CharacterCount& count) {
  const auto limit = count.maxwords ? count.maxwords : count.maxlength;
  if (!limit) return "";
  std::string text = count.textarea_description_text;
  if (text.empty()) {
    text = std::string("You can enter up to %{count} ") +
           (counts_words(count) ? "words" : "characters");
  }
  constexpr std::string_view kCount = "%{count}";
  if (const auto at = text.find(kCount); at != std::string::npos) {
    text.replace(at, kCount.size(), std::to_string(*limit));
  }
  return text;
}

void add_number(Attributes& list, Markup name, const std::optional<int>& value) {
  if (value) list.push_back({name, std::to_string(*value)});
}

void add_text(Attributes& list, Markup name, const std::string& text) {
  if (!text.empty()) list.push_back({name, text});
}

void add_words(Attributes& list, const CountWords& words) {
  add_text(list, "data-i18n.characters-under-limit.one", words.characters_under_limit.one);
  add_text(list, "data-i18n.characters-under-limit.other", words.characters_under_limit.other);
  add_text(list, "data-i18n.characters-at-limit", words.characters_at_limit);
  add_text(list, "data-i18n.characters-over-limit.one", words.characters_over_limit.one);
  add_text(list, "data-i18n.characters-over-limit.other", words.characters_over_limit.other);
  add_text(list, "data-i18n.words-under-limit.one", words.words_under_limit.one);
  add_text(list, "data-i18n.words-under-limit.other", words.words_under_limit.other);
  add_text(list, "data-i18n.words-at-limit", words.words_at_limit);
  add_text(list, "data-i18n.words-over-limit.one", words.words_over_limit.one);
  add_text(list, "data-i18n.words-over-limit.other", words.words_over_limit.other);
}

// What the script reads.
Attributes settings_of(const CharacterCount& count) {
  Attributes list{{"data-module", "govuk-character-count"}};
  add_number(list, "data-maxlength", count.maxlength);
  add_number(list, "data-maxwords", count.maxwords);
  add_number(list, "data-threshold", count.threshold);
  add_text(list, "data-count-type",
           count.count_type.empty() && count.maxwords ? "words" : count.count_type);
  if (!count.maxlength && !count.maxwords) {
    add_text(list, "data-i18n.textarea-description.other", count.textarea_description_text);
  }
  add_words(list, count.words);
  return list;
}

std::string joined(const std::string& first, const std::string& more) {
  return more.empty() ? first : first + ' ' + more;
}

// The macro has it even where there is nothing to say yet: the script writes into it.
Html message_of(const CharacterCount& count, const std::string& id) {
  return hint({.text = limit_text(count),
               .classes = joined("govuk-character-count__message", count.count_message_classes),
               .id = id + "-info"});
}

}  // namespace

Html character_count(const CharacterCount& count) {
  auto field = count.textarea;
  const auto& id = field.id.empty() ? field.name : field.id;
  field.described_by = id + "-info";
  field.after_input = message_of(count, id);
  field.classes = joined("govuk-js-character-count", field.classes);
  field.form_group.classes = joined("govuk-character-count", field.form_group.classes);
  auto settings = settings_of(count);
  settings.insert(settings.end(), field.form_group.attributes.begin(),
                  field.form_group.attributes.end());
  field.form_group.attributes = std::move(settings);
  return textarea(field);
}

}  // namespace commonweal::platform
