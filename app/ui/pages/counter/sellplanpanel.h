// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/membership/plantypes.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace bashgah::ui {

struct AppContext;

/// Sells a paid membership to the member at the counter; a renewal follows the one that runs.
class SellPlanPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SellPlanPanel(AppContext &context, QWidget *parent = nullptr);

    void begin(domain::MemberId member, const QString &name);
    /// As its button does.
    void submit();

signals:
    void sold(const bashgah::services::SoldPlan &sold);
    void cancelled();

private:
    void buildFields();
    void buildButtons();
    [[nodiscard]] services::PlanSale sale() const;
    void showEffect();

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    QString m_key;
    std::vector<services::Plan> m_plans;
    std::optional<FormBuilder> m_form;
    QLabel *m_who = nullptr;
    QComboBox *m_plan = nullptr;
    QComboBox *m_payment = nullptr;
    QLabel *m_effect = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace bashgah::ui
