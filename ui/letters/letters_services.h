#pragma once

namespace letters {
class IssuedRegister;
class LetterService;
class TemplateService;
} // namespace letters
namespace school {
class GroupService;
class YearService;
} // namespace school
namespace security {
class AccountService;
class Workspace;
} // namespace security

namespace ui {

// What the page of documents calls; all of it outlives it.
struct LettersServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    letters::LetterService &letters;
    letters::TemplateService &templates;
    letters::IssuedRegister &issued;
    school::GroupService &groups;
    school::YearService &years;
};

} // namespace ui
