// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/spendsteprow.h"

#include "ui/format/format.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/inlinewidth.h"
#include "ui/pages/programs/sentence.h"
#include "ui/theme/icons.h"
#include "ui/widgets/moneyedit.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::SpendStep;

namespace {

constexpr int fixedAmount = 1; ///< choice

MoneyEdit *moneyEdit(const Format &format)
{
    auto *edit = new MoneyEdit(format);
    edit->setFixedWidth(numberWidth(edit->fontMetrics(), inlineMoneyDigits, format.moneyUnit()));
    return edit;
}

} // namespace

SpendStepRow::SpendStepRow(const Format &format, const SpendStep &step, QWidget *parent)
    : QWidget(parent), m_format(format), m_from(moneyEdit(format)),
      m_kind(new InlineChoice({tr("this share:"), tr("this amount:")})),
      m_share(new InlineNumber(format, 2, format.percentSign())), m_amount(moneyEdit(format))
{
    m_from->setValue(step.from);
    m_kind->setCurrentIndex(step.amount ? fixedAmount : 0);
    m_share->setHundredths(step.share.value_or(domain::Percent()).basisPoints());
    m_amount->setValue(step.amount.value_or(domain::Money()));
    //: %1 amount, %2 this share / this amount, %3 and %4 a share or an amount (one of them is hidden)
    m_sentence = new Sentence(tr("from %1 on %2 %3 %4"),
                              {{m_from, tr("From which amount on")}, {m_kind, tr("Share or amount")},
                               {m_share, tr("Share that is given")}, {m_amount, tr("Amount that is given")}});
    auto *remove = new QToolButton;
    remove->setIcon(icons::icon(u"trash-2"));
    remove->setToolTip(tr("Remove this step"));
    remove->setAccessibleName(remove->toolTip());
    m_sentence->addTool(remove);
    m_remove = remove;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    showKind();
    connect(remove, &QToolButton::clicked, this, &SpendStepRow::removeWanted);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        emit changed();
    });
    connect(m_share, &GroupedEdit::numberChanged, this, &SpendStepRow::changed);
    for (MoneyEdit *edit : {m_from, m_amount})
        connect(edit, &MoneyEdit::valueChanged, this, &SpendStepRow::changed);
}

void SpendStepRow::showKind()
{
    const bool fixed = m_kind->currentIndex() == fixedAmount;
    m_share->setVisible(!fixed);
    m_amount->setVisible(fixed);
}

void SpendStepRow::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void SpendStepRow::focusFrom()
{
    m_from->setFocus(Qt::TabFocusReason);
    m_from->selectAll();
}

bool SpendStepRow::store(SpendStep &step, const std::vector<SpendStep> &below)
{
    const bool fixed = m_kind->currentIndex() == fixedAmount;
    const auto from = m_from->value();
    const auto share = m_share->hundredths();
    const auto amount = m_amount->value();
    if (!from) {
        m_sentence->setError(m_from, tr("Enter the amount from which on it is given, 0 for any."));
    } else if (!below.empty() && *from <= below.back().from) {
        m_sentence->setError(m_from, tr("Enter more than %1, where the step before begins.")
                                         .arg(m_format.money(below.back().from)));
    } else if (!fixed && (!share || *share < 1 || *share > domain::Percent::whole(100).basisPoints())) {
        m_sentence->setError(m_share, tr("Enter a share above 0, at most 100."));
    } else if (fixed && (!amount || !amount->isPositive())) {
        m_sentence->setError(m_amount, tr("Enter an amount above zero."));
    } else {
        step = {*from, {}, {}};
        if (fixed)
            step.amount = *amount;
        else
            step.share = domain::Percent(*share);
        return true;
    }
    return false;
}

} // namespace bashgah::ui
