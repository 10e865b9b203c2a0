#include "core/letters/letter_kind.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace letters {

QString storedName(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Free:
        return u"free"_s;
    case LetterKind::Admission:
        return u"admission"_s;
    case LetterKind::MissingPapers:
        return u"missing-papers"_s;
    case LetterKind::FeeAttestation:
        return u"fee-attestation"_s;
    case LetterKind::SituationChange:
        return u"situation-change"_s;
    }
    return {};
}

LetterKind letterKindFrom(const QString &stored)
{
    for (const LetterKind kind : kLetterKinds) {
        if (storedName(kind) == stored)
            return kind;
    }
    return LetterKind::Free;
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
