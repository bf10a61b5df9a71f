// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/calendar/shopcalendar.h"
#include "domain/points/points.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

/// What a message may say about its reader.
enum class MemberVariable { Name, FirstName, Points, Tier, Shop, Expiring, ExpiryDate, LastVisit };

/// In the order of the enum.
[[nodiscard]] const std::vector<MemberVariable> &allMemberVariables();
/// "{name}" or «{نام}»: as written in a text of that language. Both are read in any text.
[[nodiscard]] QString placeholderOf(MemberVariable variable, bool persian);

/// One reader. Empty texts, zero expiring points and absent days count as missing.
struct VariableValues
{
    QString name;
    QString firstName; ///< empty: the name
    QString tier;
    QString shop;
    Points points;   ///< usable today
    Points expiring; ///< gone soon
    std::optional<QDate> expiresOn;
    std::optional<QDate> lastVisit;
};

struct RenderedMessage
{
    QString text;
    std::vector<MemberVariable> missing; ///< had neither value nor fallback
};

/// A message text with variables: {name}, {نام}, {tier|خوب ما} (the part after | stands in for a
/// missing value). Digits of filled-in values follow the text: Persian in a text with Persian
/// letters, else ASCII, so that an English text stays in the cheaper encoding.
class MessageTemplate final
{
public:
    /// Errors: UnknownValue (what stood in the braces), field "body".
    [[nodiscard]] static Result<MessageTemplate> parse(const QString &body);

    [[nodiscard]] RenderedMessage render(const VariableValues &values,
                                         const ShopCalendar &calendar) const;
    /// Is the text the same for all readers?
    [[nodiscard]] bool isPlain() const;

private:
    struct Piece
    {
        QString text;
        std::optional<MemberVariable> variable;
    };

    std::vector<Piece> m_pieces; ///< of a variable, `text` is its fallback
    bool m_persian = false;
};

} // namespace bashgah::domain
