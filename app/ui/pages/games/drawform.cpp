// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/games/drawform.h"

#include "ui/appcontext.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/groupededit.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <limits>

namespace bashgah::ui {

using domain::LuckyDraw;

namespace {

/// A typed number as far as it fits; what is too large is refused by the rules of a draw.
int numberOf(const GroupedEdit &edit)
{
    bool fits = false;
    const int number = edit.plainText().toInt(&fits);
    return fits ? number : std::numeric_limits<int>::max();
}

} // namespace

DrawForm::DrawForm(AppContext &context, QWidget *parent) : RecordFormOf(context, parent)
{
    auto *fields = new QWidget;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("drawName"));
    setFirstField(m_name);
    m_prize = new QLineEdit;
    m_prize->setObjectName(QStringLiteral("drawPrize"));
    m_winners = new GroupedEdit(context.format, 0);
    m_winners->setObjectName(QStringLiteral("drawWinners"));
    m_first = new JalaliDateEdit(context.format, context.today());
    m_last = new JalaliDateEdit(context.format, context.today());
    m_last->setObjectName(QStringLiteral("drawLast"));
    m_per = new MoneyEdit(context.format);
    m_per->setObjectName(QStringLiteral("drawPer"));
    m_most = new GroupedEdit(context.format, 0);
    m_form.emplace(fields);
    m_form->row(tr("Name"), m_name).field(QStringLiteral("name"));
    m_form->row(tr("Prize"), m_prize).field(QStringLiteral("prize"));
    m_form->row(tr("How many win it"), m_winners).field(QStringLiteral("winners"));
    m_form->row(tr("Purchases count from"), m_first).field(QStringLiteral("first"));
    m_form->row(tr("Last day"), m_last, tr("Included; it is drawn after it.")).field(QStringLiteral("last"));
    m_form->row(tr("One chance for each"), m_per, tr("Of what is bought. Empty: one chance for each member who buys."))
        .field(QStringLiteral("per"));
    m_form->row(tr("Most chances of a member"), m_most, tr("Empty: no limit.")).field(QStringLiteral("mostChances"));
    m_public = new QLineEdit;
    m_public->setObjectName(QStringLiteral("drawPublic"));
    m_form->row(tr("Public number that decides"), m_public,
                tr("One that nobody knows before the list of chances is closed: the closing index of the stock exchange some days after the last day, say."))
        .field(QStringLiteral("publicSource"));
    column()->addWidget(fields);
    addButtons(QStringLiteral("drawSave"), tr("Save the draw"), tr("Cancel"));
    column()->addStretch(1);
    new EnterOrder({m_name, m_prize, m_winners, m_first, m_last, m_per, m_most, m_public}, [this] { save(); }, this);
}

void DrawForm::fill()
{
    LuckyDraw draw;
    draw.first = m_context.today();
    if (m_row)
        draw = m_row->draw;
    clearErrors();
    m_name->setText(draw.name);
    m_prize->setText(draw.prize);
    m_public->setText(draw.publicSource);
    m_winners->setPlainText(QString::number(draw.winners));
    m_first->setValue(draw.first.isValid() ? std::optional(draw.first) : std::nullopt);
    m_last->setValue(draw.last.isValid() ? std::optional(draw.last) : std::nullopt);
    draw.per ? m_per->setValue(*draw.per) : m_per->clear();
    draw.mostChances ? m_most->setPlainText(QString::number(*draw.mostChances)) : m_most->clear();
}

LuckyDraw DrawForm::draw() const
{
    LuckyDraw draw;
    draw.name = m_name->text().simplified();
    draw.prize = m_prize->text().simplified();
    draw.publicSource = m_public->text().simplified();
    draw.winners = m_winners->plainText().isEmpty() ? 0 : numberOf(*m_winners);
    draw.first = m_first->value().value_or(QDate());
    draw.last = m_last->value().value_or(QDate());
    draw.per = m_per->value();
    if (!m_most->plainText().isEmpty())
        draw.mostChances = numberOf(*m_most);
    return draw;
}

void DrawForm::save()
{
    finish(write(m_context.draws, draw()));
}

} // namespace bashgah::ui
