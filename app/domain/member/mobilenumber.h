// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QString>
#include <QStringView>

#include <compare>

namespace bashgah::domain {

/// A mobile number in E.164 form ("+989121234567"). Parsing accepts any digit family, spaces,
/// 0098.., 09.., and 9.. without its zero (a spreadsheet's number); metadata by libphonenumber.
class MobileNumber final
{
public:
    /// `region` is the shop's ISO country ("IR"), used when there is no country code.
    /// Errors: Empty, ScientificNumber (9.12E+09), NotAMobile.
    [[nodiscard]] static Result<MobileNumber> parse(QStringView text,
                                                    const QString &region = QStringLiteral("IR"));
    /// From a value that was canonical when stored.
    [[nodiscard]] static MobileNumber fromStored(QString canonical);

    [[nodiscard]] const QString &canonical() const { return m_canonical; }
    /// As people of the region write it: 09121234567; E.164 for other countries.
    [[nodiscard]] QString national() const;
    /// For logs and lists: 0912***4567.
    [[nodiscard]] QString masked() const;
    bool operator==(const MobileNumber &) const = default;

private:
    explicit MobileNumber(QString canonical) : m_canonical(std::move(canonical)) {}
    QString m_canonical;
};

} // namespace bashgah::domain
