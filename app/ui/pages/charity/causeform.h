// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/charity/causetypes.h"
#include "ui/widgets/recordform.h"

class QLineEdit;

namespace bashgah::ui {

class GroupedEdit;
class JalaliDateEdit;
class MoneyEdit;
class PercentEdit;

/// One cause as the owner describes it: new, or one of the list.
class CauseForm final : public RecordFormOf<services::CauseRow>
{
    Q_OBJECT
public:
    explicit CauseForm(AppContext &context, QWidget *parent = nullptr);

    void save() override;

protected:
    void fill() override;

private:
    void buildFields();
    void buildButtons();
    [[nodiscard]] domain::Cause cause() const;

    QLineEdit *m_name = nullptr;
    QLineEdit *m_description = nullptr;
    GroupedEdit *m_value = nullptr; ///< money with all its decimals: a point may be worth half a toman
    PercentEdit *m_matching = nullptr;
    MoneyEdit *m_most = nullptr;
    PercentEdit *m_share = nullptr;
    JalaliDateEdit *m_from = nullptr;
    JalaliDateEdit *m_until = nullptr;
};

} // namespace bashgah::ui
