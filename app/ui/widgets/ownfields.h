// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"
#include "domain/member/memberfield.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;

/// The shop's own fields of a member as a form: one editor for each field that is in use. Values of
/// retired fields are kept as they are.
class OwnFields final : public QWidget
{
    Q_OBJECT
public:
    /// `quick`: only those asked when a member is registered, in one column.
    OwnFields(AppContext &context, bool quick, QWidget *parent = nullptr);

    /// Reads which fields there are; the form is made anew only when they changed.
    void reload();
    void fill(const domain::MemberValues &values);
    /// As stored; what is wrong is left out (errors()).
    [[nodiscard]] domain::MemberValues values() const;
    [[nodiscard]] domain::ValidationReport errors() const;
    /// Marks what is wrong; returns what is of no field here.
    domain::ValidationReport showErrors(const domain::ValidationReport &report);
    void clearErrors();
    [[nodiscard]] std::vector<QWidget *> editors() const;

private:
    struct Row { domain::MemberField field; QWidget *editor; };
    [[nodiscard]] QWidget *editorOf(const domain::MemberField &field);
    [[nodiscard]] QString textOf(const Row &row) const;
    void show(const Row &row, const QString &stored);

    AppContext &m_context;
    bool m_quick;
    bool m_persian;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_host = nullptr;
    std::optional<FormBuilder> m_form;
    std::vector<domain::MemberField> m_fields;
    std::vector<Row> m_rows;
    domain::MemberValues m_filled;
};

} // namespace bashgah::ui
