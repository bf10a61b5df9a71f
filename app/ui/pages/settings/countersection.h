// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingssection.h"

class QCheckBox;
class QPlainTextEdit;

namespace bashgah::ui {

class GroupedEdit;

/// What the counter asks beside the amount, the shop's own kinds of money, and how long an anonymous purchase may find
/// its member, and whether a refund needs a reason.
class CounterSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit CounterSection(AppContext &context);
    void refresh() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save(const QString &key, const QString &value);
    [[nodiscard]] QPlainTextEdit *list(const QString &name, const QString &label);

    QPlainTextEdit *m_fields = nullptr;
    QPlainTextEdit *m_payments = nullptr;
    GroupedEdit *m_days = nullptr;
    QCheckBox *m_reason = nullptr;
};

} // namespace bashgah::ui
