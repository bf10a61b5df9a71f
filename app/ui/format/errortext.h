// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"

#include <QCoreApplication>
#include <QString>

namespace bashgah::ui {

class Format;

/// The user's words for a failure: what happened, and what to do about it.
class ErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    explicit ErrorText(const domain::Error &failure, const Format &format);

    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString remedy() const { return m_remedy; }
    /// Both as one text.
    [[nodiscard]] QString text() const;

private:
    struct Words { QString problem; QString remedy; };
    [[nodiscard]] static Words words(domain::ErrorCode code);
    [[nodiscard]] static Words secondPerson(const domain::Error &error);
    [[nodiscard]] static Words spendLimit(const domain::Error &error);
    /// Where the field tells more than the code; else the words of the code.
    [[nodiscard]] static Words words(const domain::Error &error);
    void fill(const domain::Error &error, const Format &format);

    QString m_problem;
    QString m_remedy;
};

/// Problem and remedy in one text; the short way for field errors and banners.
[[nodiscard]] QString errorText(const domain::Error &error, const Format &format);

} // namespace bashgah::ui
