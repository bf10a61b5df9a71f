// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/member/mobilenumber.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace bashgah::domain {

enum class Gender { Unknown, Female, Male };

/// Where a member stands on receiving messages. Nobody is written to without Granted.
enum class ConsentState { Unknown, Granted, Refused };

/// What the shop's own fields say, by the key of the field (domain/member/memberfield.h), as stored.
using MemberValues = QMap<QString, QString>;

/// What a shop writes down about a member. Known by mobile or code: at least one is present.
struct MemberDetails
{
    std::optional<MobileNumber> mobile;
    std::optional<QString> code; ///< the shop's customer code or card number, as typed, trimmed
    QString givenName;
    QString familyName;
    QString name; ///< full name as shown; empty: given + family
    std::optional<QDate> birthday;
    Gender gender = Gender::Unknown;
    QDate joinedOn;
    QString province;
    QString city;
    QString district;
    QString note;
    QStringList tags;
    std::optional<QDate> wedding{};
    MemberValues values{};
    bool noteAtCounter = true; ///< the note is read out of the counter's member card

    bool operator==(const MemberDetails &) const = default;
    /// name, else given + family, else the code, else the mobile.
    [[nodiscard]] QString displayName() const
    {
        if (!name.isEmpty())
            return name;
        const QString both = QString(givenName + u' ' + familyName).trimmed();
        if (!both.isEmpty())
            return both;
        return code ? *code : mobile ? mobile->national() : QString();
    }
};

struct Member
{
    MemberId id;
    MemberDetails details;
    ConsentState consent = ConsentState::Unknown;
    Instant createdAt;
    bool operator==(const Member &) const = default;
};

} // namespace bashgah::domain
