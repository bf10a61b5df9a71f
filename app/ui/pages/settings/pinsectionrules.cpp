// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the section that counts only while PINs are asked: permissions, limits, the lock by itself.
#include "services/staff/staffservice.h"
#include "ui/pages/settings/pinsection.h"
#include "ui/shell/dataevents.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::StaffAction;
using domain::StaffRole;

QString PinSection::roleWord(StaffRole role)
{
    switch (role) {
    case StaffRole::Owner:
        return tr("Owner");
    case StaffRole::Manager:
        return tr("Manager");
    case StaffRole::Cashier:
        break;
    }
    return tr("Cashier");
}

QString PinSection::actionWord(StaffAction action)
{
    switch (action) {
    case StaffAction::Sell:
        return tr("Record purchases, hand out rewards, open shifts");
    case StaffAction::Refund:
        return tr("Refund and take back purchases");
    case StaffAction::AdjustPoints:
        return tr("Give points, credit and tiers by hand");
    case StaffAction::EditMembers:
        return tr("Register and change members");
    case StaffAction::ChangeProgramme:
        return tr("Change the programme");
    case StaffAction::ManageOffers:
        return tr("Make rewards, coupons, plans and draws");
    case StaffAction::ManageCauses:
        return tr("Manage good causes");
    case StaffAction::ManagePartners:
        return tr("Manage partners and settle");
    case StaffAction::SendMessages:
        return tr("Send messages");
    case StaffAction::ImportData:
        return tr("Import data");
    case StaffAction::ExportData:
        return tr("Save members and purchases as files");
    case StaffAction::SeeTrail:
        return tr("See who did what");
    case StaffAction::ConfirmOthers:
        return tr("Confirm as second person");
    case StaffAction::ChangeSettings:
        return tr("Change settings of the shop");
    case StaffAction::GiveDiscount:
        return tr("Give discounts by hand");
    case StaffAction::ManageStaff:
        break;
    }
    return tr("Manage staff and permissions");
}

void PinSection::buildMatrix()
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(Theme::gap);
    auto *title = new QLabel(tr("Who may do what (the owner may do everything)"));
    title->setFont(Theme::font(TextSize::Strong));
    title->setWordWrap(true);
    m_rules->layout()->addWidget(title);
    grid->addWidget(new QLabel(roleWord(StaffRole::Manager)), 0, 1);
    grid->addWidget(new QLabel(roleWord(StaffRole::Cashier)), 0, 2);
    int row = 0;
    for (const StaffAction action : domain::allStaffActions) {
        ++row;
        auto *words = new QLabel(actionWord(action));
        words->setWordWrap(true);
        grid->addWidget(words, row, 0);
        int column = 0;
        for (const StaffRole role : {StaffRole::Manager, StaffRole::Cashier}) {
            auto *box = new QCheckBox;
            box->setObjectName(QStringLiteral("may.%1.%2").arg(domain::staffRoleKey(role), domain::staffActionKey(action)));
            box->setAccessibleName(tr("%1: %2").arg(roleWord(role), actionWord(action)));
            grid->addWidget(box, row, ++column);
            m_cells.push_back({role, action, box});
            connect(box, &QCheckBox::clicked, this, &PinSection::changeMatrix);
        }
    }
    grid->setColumnStretch(0, 1);
    static_cast<QVBoxLayout *>(m_rules->layout())->addLayout(grid);
}

void PinSection::buildLimits()
{
    auto *title = new QLabel(tr("A second person confirms"));
    title->setFont(Theme::font(TextSize::Strong));
    m_limitPoints = new QCheckBox(tr("points by hand above"));
    m_limitPoints->setObjectName(QStringLiteral("limitPoints"));
    m_points = new PointsEdit(context().format);
    m_points->setObjectName(QStringLiteral("limitPointsValue"));
    m_points->setAccessibleName(tr("points by hand above"));
    m_limitRefunds = new QCheckBox(tr("refunds of purchases older than, in days"));
    m_limitRefunds->setObjectName(QStringLiteral("limitRefunds"));
    m_days = new QSpinBox;
    m_days->setObjectName(QStringLiteral("limitRefundDays"));
    m_days->setRange(0, 3650);
    m_days->setAccessibleName(tr("refunds of purchases older than, in days"));
    m_backdating = new QCheckBox(tr("anything under an earlier day"));
    m_backdating->setObjectName(QStringLiteral("limitBackdating"));
    m_idle = new QSpinBox;
    m_idle->setObjectName(QStringLiteral("pinIdle"));
    m_idle->setRange(0, 240);
    m_idle->setSpecialValueText(tr("never"));
    auto *idleWords = new QLabel(tr("Lock by itself after minutes without a key"));
    idleWords->setBuddy(m_idle);
    idleWords->setWordWrap(true);
    m_idle->setAccessibleName(idleWords->text());
    placeLimits(title, idleWords);
    for (QCheckBox *box : {m_limitPoints, m_limitRefunds, m_backdating})
        connect(box, &QCheckBox::clicked, this, &PinSection::changeLimits);
    connect(m_points, &QLineEdit::editingFinished, this, &PinSection::changeLimits);
    connect(m_days, &QSpinBox::editingFinished, this, &PinSection::changeLimits);
    connect(m_idle, &QSpinBox::editingFinished, this, &PinSection::changeLimits);
}

void PinSection::placeLimits(QLabel *title, QLabel *idleWords)
{
    auto *grid = new QGridLayout;
    grid->addWidget(m_limitPoints, 0, 0);
    grid->addWidget(m_points, 0, 1);
    grid->addWidget(m_limitRefunds, 1, 0);
    grid->addWidget(m_days, 1, 1);
    grid->addWidget(m_backdating, 2, 0, 1, 2);
    grid->addWidget(idleWords, 3, 0);
    grid->addWidget(m_idle, 3, 1);
    grid->setColumnStretch(0, 1);
    auto *column = static_cast<QVBoxLayout *>(m_rules->layout());
    column->addWidget(title);
    column->addLayout(grid);
}

void PinSection::showRules()
{
    const services::StaffRules rules = context().staff.rules().value_or(services::StaffRules{});
    m_state->setText(rules.on ? tr("PINs are asked. F12 locks and lets somebody else take over.")
                              : tr("PINs are not asked. Give an owner a PIN first, then switch them on."));
    m_toggle->setText(rules.on ? tr("Switch PINs off") : tr("Switch PINs on"));
    const bool ownerReady = std::any_of(m_people.begin(), m_people.end(), [](const services::StaffPerson &each) {
        return each.role == StaffRole::Owner && each.hasPin;
    });
    m_toggle->setEnabled(rules.on || ownerReady);
    m_rules->setVisible(rules.on);
    for (const Cell &cell : m_cells)
        cell.box->setChecked(rules.matrix.may(cell.role, cell.action));
    const domain::StaffLimits &limits = rules.limits;
    const QSignalBlocker quietPoints(m_points);
    const QSignalBlocker quietDays(m_days);
    const QSignalBlocker quietIdle(m_idle);
    m_limitPoints->setChecked(limits.manualPoints.has_value());
    m_points->setValue(limits.manualPoints.value_or(domain::Points(500)));
    m_limitRefunds->setChecked(limits.refundDays.has_value());
    m_days->setValue(limits.refundDays.value_or(7));
    m_backdating->setChecked(limits.backdating);
    m_idle->setValue(rules.idleMinutes);
}

void PinSection::changeMatrix()
{
    domain::PermissionMatrix matrix;
    for (const Cell &cell : m_cells)
        matrix.allow(cell.role, cell.action, cell.box->isChecked());
    if (!accepted(context().staff.setMatrix(matrix)))
        showRules();
}

void PinSection::changeLimits()
{
    if (!m_rules->isVisibleTo(this))
        return;
    domain::StaffLimits limits;
    if (m_limitPoints->isChecked())
        limits.manualPoints = m_points->value().value_or(domain::Points(500));
    if (m_limitRefunds->isChecked())
        limits.refundDays = m_days->value();
    limits.backdating = m_backdating->isChecked();
    if (!accepted(context().staff.setLimits(limits)) || !accepted(context().staff.setIdleMinutes(m_idle->value())))
        showRules();
    context().events.notify();
}

} // namespace bashgah::ui
