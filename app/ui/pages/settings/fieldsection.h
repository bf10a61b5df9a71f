// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/member/memberfield.h"
#include "ui/pages/settings/settingssection.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace bashgah::ui {

/// The shop's own fields of members: made, named, put in order, retired and brought back.
class FieldSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit FieldSection(AppContext &context);
    void refresh() override;

private:
    void buildNew();
    [[nodiscard]] QWidget *lineOf(const domain::MemberField &field, int place);
    [[nodiscard]] QLineEdit *choicesOf(const domain::MemberField &field);
    /// A box that turns one property of the field on and off.
    [[nodiscard]] QCheckBox *flagOf(const domain::MemberField &field, bool domain::MemberField::*flag,
                                    const QString &text);
    void addTools(QWidget *line, const domain::MemberField &field, int place);
    void change(const domain::MemberField &field);
    void move(int place, int by);
    void focusAgain(const QString &name);
    void add();
    [[nodiscard]] QString kindName(domain::FieldKind kind) const;
    [[nodiscard]] std::optional<domain::StaffId> staff() const;

    std::vector<domain::MemberField> m_fields;
    QVBoxLayout *m_lines = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_choices = nullptr;
};

} // namespace bashgah::ui
