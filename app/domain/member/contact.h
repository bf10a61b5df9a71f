// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace bashgah::domain {

using ContactId = Id<struct ContactTag>;

enum class ContactKind { Complaint, Idea, Request, Call };
enum class ContactState { Open, Answered, Closed };

inline constexpr std::array allContactKinds{ContactKind::Complaint, ContactKind::Idea, ContactKind::Request,
                                            ContactKind::Call};

/// Something a member said that somebody follows up.
struct Contact
{
    static constexpr qsizetype longestText = 2000;

    ContactId id;
    MemberId member;
    QString memberName;
    ContactKind kind = ContactKind::Complaint;
    QString text;
    std::optional<QDate> due;        ///< absent: no day was promised
    std::optional<StaffId> follower; ///< absent: whoever is there
    QString followerName;
    ContactState state = ContactState::Open;
    QString answer;
    Instant at;
    Instant changedAt;
    QString staffName;               ///< who wrote it down
    qint64 version = 1;

    bool operator==(const Contact &) const = default;
    [[nodiscard]] bool isOverdue(QDate today) const { return state == ContactState::Open && due && *due < today; }
};

/// As stored, also on the command line: "complaint", "idea", "request", "call"; "open", "answered", "closed".
[[nodiscard]] QString contactKindKey(ContactKind kind);
[[nodiscard]] std::optional<ContactKind> contactKindFromKey(QStringView key);
[[nodiscard]] QString contactStateKey(ContactState state);
[[nodiscard]] std::optional<ContactState> contactStateFromKey(QStringView key);

} // namespace bashgah::domain
