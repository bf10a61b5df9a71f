// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/marginsection.h"

#include "domain/text/persiantext.h"
#include "services/shop/shopservice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/segmentedswitch.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::CategoryCost;
using domain::MarginPolicy;
using domain::Percent;

MarginSection::MarginSection(AppContext &context)
    : SettingsSection(context, QStringLiteral("margin"), tr("Margin guard"), QStringLiteral("shield-check"),
                      tr("cost of goods profit minimum margin discount points warn refuse reason"))
{
    auto *host = new QWidget;
    body()->addWidget(host);
    m_form = std::make_unique<FormBuilder>(host, 2);
    buildGuard();
    buildCosts();
    refresh();
}

MarginSection::~MarginSection() = default;

void MarginSection::buildGuard()
{
    m_guard = new SegmentedSwitch(tr("When too little would be left of a sale"));
    m_guard->addChoice(QStringLiteral("off"), tr("Do nothing"));
    m_guard->addChoice(QStringLiteral("warn"), tr("Warn"));
    m_guard->addChoice(QStringLiteral("refuse"), tr("Refuse"));
    m_form->wideRow(tr("When too little would be left of a sale"), m_guard,
                    tr("Discounts, points spent and points given count; goods that are cheap by their price alone do not."));
    m_minimum = new InlineNumber(context().format, 2, context().format.percentSign());
    m_minimum->setObjectName(QStringLiteral("minimumMargin"));
    m_form->row(tr("Minimum margin"), m_minimum, tr("Of what is paid for the goods."));
    m_override = new QCheckBox(tr("Staff may let a sale pass with a reason"));
    m_form->check(m_override, tr("Who, when and why is kept in the audit trail."));
    typedwork::keepsAtOnce(*m_override);
    connect(m_guard, &SegmentedSwitch::chosen, this, [this] { readFields(); });
    connect(m_minimum, &QLineEdit::editingFinished, this, &MarginSection::readFields);
    connect(m_override, &QCheckBox::toggled, this, [this] { readFields(); });
}

void MarginSection::buildCosts()
{
    m_cost = new InlineNumber(context().format, 2, context().format.percentSign());
    m_cost->setObjectName(QStringLiteral("shopCost"));
    m_form->row(tr("Goods cost, in percent of their price"), m_cost,
                tr("Where neither the product nor its group says it. Empty: such goods are not watched."));
    connect(m_cost, &QLineEdit::editingFinished, this, &MarginSection::readFields);
    auto *caption = new QLabel(tr("Product groups with a cost of their own"));
    body()->addWidget(caption);
    m_groups = new QVBoxLayout;
    m_groups->setSpacing(Theme::smallGap);
    body()->addLayout(m_groups);
    auto *row = new QHBoxLayout;
    m_newGroup = new QLineEdit;
    m_newGroup->setObjectName(QStringLiteral("newGroup"));
    m_newGroup->setPlaceholderText(tr("Name of a product group"));
    m_newGroup->setAccessibleName(m_newGroup->placeholderText());
    m_newCost = new InlineNumber(context().format, 2, context().format.percentSign());
    m_newCost->setObjectName(QStringLiteral("newCost"));
    m_newCost->setAccessibleName(tr("Cost of the product group in percent of its prices"));
    auto *add = new QPushButton(icons::icon(u"plus"), tr("Add"));
    row->addWidget(m_newGroup, 1);
    row->addWidget(m_newCost);
    row->addWidget(add);
    body()->addLayout(row);
    connect(add, &QPushButton::clicked, this, &MarginSection::addGroup);
    connect(m_newCost, &QLineEdit::returnPressed, this, &MarginSection::addGroup);
}

void MarginSection::refresh()
{
    const auto profile = context().shopService.profile();
    if (!profile) {
        banner().showError(profile.error(), context().format);
        return;
    }
    m_policy = profile->margin;
    const QSignalBlocker quietBox(m_override);
    m_guard->setCurrent(domain::marginGuardKey(m_policy.guard));
    m_minimum->setHundredths(m_policy.minimum.basisPoints());
    if (m_policy.cost)
        m_cost->setHundredths(m_policy.cost->basisPoints());
    else
        m_cost->setPlainText(QString());
    m_override->setChecked(m_policy.staffMayOverride);
    showGroups();
}

void MarginSection::showGroups()
{
    while (QLayoutItem *item = m_groups->takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    for (const CategoryCost &group : m_policy.categories)
        m_groups->addWidget(lineOf(group));
}

QWidget *MarginSection::lineOf(const CategoryCost &group)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *name = new QLabel(group.category);
    auto *cost = new InlineNumber(context().format, 2, context().format.percentSign());
    cost->setHundredths(group.cost.basisPoints());
    cost->setAccessibleName(tr("Cost of “%1” in percent of its prices").arg(group.category));
    auto *gone = new QToolButton;
    gone->setIcon(icons::icon(u"x"));
    gone->setToolTip(tr("Remove the cost of “%1”").arg(group.category));
    gone->setAccessibleName(gone->toolTip());
    row->addWidget(name, 1);
    row->addWidget(cost);
    row->addWidget(gone);
    connect(cost, &QLineEdit::editingFinished, this, [this, cost, category = group.category] {
        MarginPolicy changed = m_policy;
        for (CategoryCost &each : changed.categories) {
            if (each.category == category)
                each.cost = Percent(cost->hundredths().value_or(each.cost.basisPoints()));
        }
        save(changed);
    });
    connect(gone, &QToolButton::clicked, this, [this, category = group.category] {
        MarginPolicy changed = m_policy;
        std::erase_if(changed.categories, [&](const CategoryCost &each) { return each.category == category; });
        save(changed);
        QMetaObject::invokeMethod(this, &MarginSection::refresh, Qt::QueuedConnection);
    });
    return line;
}

void MarginSection::readFields()
{
    MarginPolicy changed = m_policy;
    changed.guard = domain::marginGuardFromKey(m_guard->current()).value_or(changed.guard);
    changed.minimum = Percent(m_minimum->hundredths().value_or(0));
    const auto cost = m_cost->hundredths();
    changed.cost = cost ? std::optional(Percent(*cost)) : std::nullopt;
    changed.staffMayOverride = m_override->isChecked();
    save(changed);
}

void MarginSection::addGroup()
{
    const QString name = domain::tidyText(m_newGroup->text());
    const auto cost = m_newCost->hundredths();
    MarginPolicy changed = m_policy;
    changed.categories.push_back({name, Percent(cost.value_or(-1))});
    save(changed);
    if (!(m_policy == changed)) {
        (name.isEmpty() ? m_newGroup : static_cast<QLineEdit *>(m_newCost))->setFocus();
        return;
    }
    m_newGroup->clear();
    m_newCost->setPlainText(QString());
    showGroups();
    m_newGroup->setFocus();
}

void MarginSection::save(const MarginPolicy &policy)
{
    if (policy == m_policy)
        return;
    if (accepted(context().shopService.setMargin(policy, chosenStaff(context().settings))))
        m_policy = policy;
}

} // namespace bashgah::ui
