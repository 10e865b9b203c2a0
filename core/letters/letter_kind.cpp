#include "core/letters/letter_kind.h"

#include "core/base/stored_names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace letters {

namespace {

constexpr base::StoredNames<LetterKind, 5> kLetterKindNames{{{LetterKind::Free, u"free"},
    {LetterKind::Admission, u"admission"}, {LetterKind::MissingPapers, u"missing-papers"},
    {LetterKind::FeeAttestation, u"fee-attestation"},
    {LetterKind::SituationChange, u"situation-change"}}};

} // namespace

QString storedName(LetterKind kind)
{
    return kLetterKindNames.of(kind);
}

LetterKind letterKindFrom(const QString &stored)
{
    return kLetterKindNames.find(stored).value_or(LetterKind::Free);
}

QString titleOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Free:
        return QCoreApplication::translate("letters", "Free letter");
    case LetterKind::Admission:
        return QCoreApplication::translate("letters", "Admission");
    case LetterKind::MissingPapers:
        return QCoreApplication::translate("letters", "Missing papers");
    case LetterKind::FeeAttestation:
        return QCoreApplication::translate("letters", "Fee attestation");
    case LetterKind::SituationChange:
        return QCoreApplication::translate("letters", "Change of situation");
    }
    return {};
}

} // namespace letters
