// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/contact.h"

namespace bashgah::domain {
namespace {

constexpr std::array<const char16_t *, allContactKinds.size()> kindKeys{u"complaint", u"idea", u"request", u"call"};
constexpr std::array<const char16_t *, 3> stateKeys{u"open", u"answered", u"closed"};

} // namespace

QString contactKindKey(ContactKind kind)
{
    return QStringView(kindKeys[static_cast<size_t>(kind)]).toString();
}

std::optional<ContactKind> contactKindFromKey(QStringView key)
{
    for (const ContactKind kind : allContactKinds) {
        if (key == QStringView(kindKeys[static_cast<size_t>(kind)]))
            return kind;
    }
    return std::nullopt;
}

QString contactStateKey(ContactState state)
{
    return QStringView(stateKeys[static_cast<size_t>(state)]).toString();
}

std::optional<ContactState> contactStateFromKey(QStringView key)
{
    for (const ContactState state : {ContactState::Open, ContactState::Answered, ContactState::Closed}) {
        if (key == QStringView(stateKeys[static_cast<size_t>(state)]))
            return state;
    }
    return std::nullopt;
}

} // namespace bashgah::domain
