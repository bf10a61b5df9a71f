// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/resultpanel.h"

#include "services/counter/nexttier.h"
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/format/automaticwords.h"
#include "ui/format/bidi.h"
#include "ui/format/challengewords.h"
#include "ui/format/nextvisitwords.h"
#include "ui/format/ruletext.h"
#include "ui/format/spendwords.h"
#include "ui/pages/counter/marginnote.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/leading.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

ResultPanel::ResultPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    // the lines scroll in a low window; what is to pay and the button stay
    auto *area = new ColumnScroll(buildLines());
    m_record = new QPushButton(tr("Record purchase"));
    m_record->setObjectName(QStringLiteral("record"));
    context.actions.showKey(QStringLiteral("counter.record"), m_record, [this](const QKeySequence &key) {
        m_record->setToolTip(ActionRegistry::withKey(m_record->text(), key));
    });
    m_record->setMinimumHeight(Theme::hitSize + Theme::smallGap);
    Theme::setRole(m_record, ButtonRole::Primary);
    m_record->installEventFilter(this);
    outer->addWidget(area, 1);
    outer->addWidget(buildDue());
    outer->addWidget(m_record);
    connect(m_margin, &MarginNote::reasonChanged, this, &ResultPanel::marginReasonChanged);
    connect(m_record, &QPushButton::clicked, this, &ResultPanel::recordWanted);
    showNothing();
}

QWidget *ResultPanel::buildDue()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    auto *what = new QLabel(tr("To pay"));
    what->setWordWrap(true);
    alignLeading(what);
    m_due = new QLabel;
    m_due->setObjectName(QStringLiteral("toPay"));
    m_due->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    for (QLabel *label : {what, m_due})
        label->setFont(Theme::font(TextSize::Strong));
    row->addWidget(what, 1);
    row->addWidget(m_due);
    return line;
}

void ResultPanel::showDue(domain::Money due)
{
    const QString amount = m_context.format.money(due);
    m_due->setText(amount);
    m_due->setAccessibleName(QString(tr("To pay") + u' ' + Bidi::strip(amount)));
    m_due->parentWidget()->show();
}

QWidget *ResultPanel::buildLines()
{
    auto *lines = new QWidget;
    lines->setProperty("plain", true);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_head = new QLabel;
    m_head->setObjectName(QStringLiteral("resultHead"));
    Theme::setMuted(m_head);
    m_figure = new QLabel;
    m_figure->setObjectName(QStringLiteral("resultFigure"));
    m_figure->setFont(Theme::font(TextSize::Title));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(Theme::gap);
    m_grid->setVerticalSpacing(Theme::smallGap - 2);
    m_grid->setColumnStretch(0, 1);
    m_empty = new QLabel;
    Theme::setMuted(m_empty);
    for (QLabel *label : {m_head, m_figure, m_empty}) {
        label->setWordWrap(true);
        alignLeading(label);
    }
    m_margin = new MarginNote(m_context.format);
    column->addWidget(m_margin); // first, so that it is seen before it is scrolled to
    column->addWidget(m_head);
    column->addWidget(m_figure);
    column->addLayout(m_grid);
    column->addWidget(m_empty);
    column->addStretch(1);
    return lines;
}

bool ResultPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_record && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ControlModifier)) {
            if (!key->isAutoRepeat()) // a key held down records once
                emit recordWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ResultPanel::start()
{
    m_used = 0;
    m_empty->hide();
}

void ResultPanel::addLine(const QString &what, const QString &value, Weight weight)
{
    const int row = static_cast<int>(m_used);
    if (m_used == m_lines.size()) {
        const Line line{new QLabel, new QLabel, 0};
        line.what->setWordWrap(true);
        line.what->setMinimumWidth(1); // rather the words are cut than the figure
        alignLeading(line.what);
        line.value->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        m_lines.push_back(line);
    }
    Line &line = m_lines[m_used++];
    const QFont font = Theme::font(weight == Weight::Strong ? TextSize::Strong : TextSize::Body);
    // A figure stands beside its words; what takes more than half the width follows them and wraps.
    const bool isFigure = QFontMetrics(font).horizontalAdvance(value) <= m_grid->parentWidget()->width() / 2;
    //: %1 what it is, %2 how much or how far
    line.what->setText(isFigure ? what : tr("%1: %2").arg(what, value));
    line.value->setText(isFigure ? value : QString());
    if (const int columns = line.value->text().isEmpty() ? 2 : 1; columns != line.columns) {
        m_grid->addWidget(line.what, row, 0, 1, columns);
        m_grid->addWidget(line.value, row, 1);
        line.columns = columns;
    }
    line.what->setAccessibleName(QString(what + u' ' + Bidi::strip(value)));
    for (QLabel *label : {line.what, line.value}) {
        label->setFont(font);
        Theme::setTone(label, weight == Weight::Quiet ? Tone::Muted : Tone::Normal);
        label->show();
    }
    line.value->setVisible(!line.value->text().isEmpty());
}

void ResultPanel::finish()
{
    for (size_t i = m_used; i < m_lines.size(); ++i) {
        m_lines[i].what->hide();
        m_lines[i].value->hide();
    }
}

void ResultPanel::showNothing()
{
    start();
    finish();
    m_margin->clear();
    m_head->clear();
    m_figure->hide();
    m_empty->setText(tr("Choose who buys; then the amount shows what it earns."));
    m_empty->show();
    m_due->parentWidget()->hide();
    m_record->setEnabled(false);
}

void ResultPanel::showPreview(const services::CounterSnapshot &snapshot,
                              const services::CounterPreview &preview)
{
    start();
    m_record->setEnabled(true);
    const bool member = snapshot.member.has_value();
    m_head->setText(member ? tr("This purchase gives") : tr("To pay"));
    m_figure->setText(member ? gain(preview.earning.total, preview.credit, Sign::No)
                             : m_context.format.money(preview.due));
    m_figure->show();
    if (member)
        addEarning(snapshot, preview);
    addBill(preview);
    if (member) {
        addChallenges(preview.challenges, Games::Gained);
        addAfter(snapshot, preview);
        addCredit(preview.credit, snapshot.today);
        addChallenges(preview.challenges, Games::OnTheWay);
        addCodes(preview.nextVisit);
    }
    m_margin->showCheck(preview.margin, snapshot.margin.staffMayOverride);
    finish();
}

void ResultPanel::addEarning(const services::CounterSnapshot &snapshot,
                             const services::CounterPreview &preview)
{
    const RuleText words(m_context.format);
    for (const domain::AppliedRule &rule : preview.earning.rules)
        addLine(words.phrase(rule), m_context.format.signedNumber(rule.points.value()));
    for (const domain::Trimmed &cut : preview.earning.trimmed)
        addLine(words.trimmed(cut), {}, Weight::Quiet);
    if (!preview.earning.rules.empty())
        addLine(words.basis(preview.earning), {}, Weight::Quiet);
    else if (!snapshot.programme)
        addLine(tr("No programme is in force."), {}, Weight::Quiet);
    else if (preview.gross.isPositive() && preview.credit.empty())
        addLine(tr("No rule gives points for this."), {}, Weight::Quiet);
}

namespace {

constexpr size_t mostReasons = 4; ///< why discounts do not apply by themselves

} // namespace

void ResultPanel::addBill(const services::CounterPreview &preview)
{
    const Format &format = m_context.format;
    const bool reduced = preview.discount.isPositive() || preview.redemption.amount.isPositive() || !preview.tenders.empty();
    if (reduced)
        addLine(tr("Amount"), format.money(preview.gross));
    const domain::Money standing = preview.standing ? preview.standing->amount : domain::Money();
    const domain::Money typed = preview.discount - standing - preview.byCodes.total;
    if (typed.isPositive())
        addLine(tr("Discount"), format.money(typed));
    if (standing.isPositive()) {
        //: %1 a share such as 5%
        const QString text = preview.standing->source.startsWith(QLatin1String("plan:"))
            ? tr("Discount of the membership, %1") : tr("Discount of the tier, %1");
        addLine(text.arg(format.percent(preview.standing->share)), format.money(standing));
    }
    for (const domain::AppliedDiscount &code : preview.byCodes.applied)
        addLine(Bidi::isolateAuto(code.name), format.money(code.amount));
    addUnused(preview.gaveWay);
    for (size_t i = 0; i < std::min(preview.notTaken.size(), mostReasons); ++i)
        addLine(AutomaticWords::notTaken(preview.notTaken[i], format), {}, Weight::Quiet);
    if (preview.redemption.amount.isPositive()) {
        addLine(tr("Paid with %1").arg(format.points(preview.redemption.points)),
                format.money(preview.redemption.amount));
    }
    for (const domain::TenderPaid &tender : preview.tenders) {
        const QString left = format.money(tender.left);
        addLine(tender.kind == domain::StoredKind::Gift ? tr("Gift card; %1 stay on it").arg(left)
                                                        : tr("Credit; %1 stay").arg(left),
                format.money(tender.amount));
    }
    showDue(preview.due);
}

void ResultPanel::addAfter(const services::CounterSnapshot &snapshot,
                           const services::CounterPreview &preview)
{
    const Format &format = m_context.format;
    addExchange(preview.exchanged);
    addLine(tr("Balance after"), format.points(preview.balanceAfter));
    const bool earns = preview.earning.total > domain::Points();
    if (earns && preview.usableFrom && *preview.usableFrom > snapshot.today)
        addLine(tr("Usable from"), format.dateLong(*preview.usableFrom), Weight::Quiet);
    if (earns && preview.validUntil)
        addLine(tr("Valid until"), format.dateLong(*preview.validUntil), Weight::Quiet);
    if (snapshot.nextTier && services::reachesNext(snapshot, preview)) {
        addLine(tr("Reaches the %1 tier").arg(Bidi::isolateAuto(snapshot.nextTier->name)), {}, Weight::Strong);
    }
}

/// Points, or credit where there are none.
QString ResultPanel::gain(domain::Points points, const std::vector<domain::SpendGain> &credit, Sign sign) const
{
    domain::Money sum;
    for (const domain::SpendGain &each : credit)
        sum += each.amount;
    if (points.isZero() && sum.isPositive())
        return tr("%1 of credit").arg(m_context.format.money(sum));
    return sign == Sign::Yes ? m_context.format.signedPoints(points) : m_context.format.points(points);
}

void ResultPanel::addCodes(const std::vector<domain::NextVisitGain> &codes)
{
    const NextVisitWords words(m_context.format);
    for (const domain::NextVisitGain &gain : codes) {
        addLine(tr("For the next visit"), words.worth(gain));
        if (!gain.code.isEmpty())
            addLine(tr("Code"), words.code(gain), Weight::Strong);
        addLine(words.days(gain), {}, Weight::Quiet);
    }
}

void ResultPanel::addExchange(const domain::Exchange &exchange)
{
    if (exchange.points > domain::Points()) //: %1 points
        addLine(tr("%1 become credit").arg(m_context.format.points(exchange.points)),
                m_context.format.money(exchange.credit));
}

void ResultPanel::addCredit(const std::vector<domain::SpendGain> &credit, QDate today)
{
    const SpendWords words(m_context.format);
    for (const domain::SpendGain &gain : credit) {
        addLine(tr("Credit for this purchase"), m_context.format.money(gain.amount));
        if (const QString when = words.when(gain, today); !when.isEmpty() && gain.amount.isPositive())
            addLine(when, {}, Weight::Quiet);
        if (gain.trimmed().isPositive())
            addLine(words.why(gain), {}, Weight::Quiet);
    }
}

/// The name and how far: "Coffee card", "stamp 4 of 10".
void ResultPanel::addChallenges(const std::vector<services::ChallengeStep> &steps, Games which)
{
    const ChallengeWords words(m_context.format);
    for (const services::ChallengeStep &step : steps) {
        if (step.isGain() == (which == Games::Gained))
            addLine(Bidi::isolateAuto(step.name), words.step(step), which == Games::Gained ? Weight::Strong : Weight::Normal);
    }
}

/// Codes that were typed and that another discount makes needless; the sale goes on.
void ResultPanel::addUnused(const std::vector<domain::DiscountNotTaken> &codes)
{
    for (const domain::DiscountNotTaken &code : codes)
        addLine(AutomaticWords::gaveWay(code), {}, Weight::Strong);
}

void ResultPanel::showReceipt(const services::RecordedPurchase &recorded, const QString &memberName,
                              const QString &newTier)
{
    start();
    m_margin->clear();
    const Format &format = m_context.format;
    m_head->setText(tr("Recorded: purchase %1").arg(Bidi::isolate(format.localDigits(recorded.ref))));
    m_figure->setText(memberName.isEmpty() ? format.money(recorded.due)
                                           : gain(recorded.earned, recorded.credit, Sign::Yes));
    m_figure->show();
    if (!memberName.isEmpty())
        addLine(tr("Member"), Bidi::isolateAuto(memberName));
    addChallenges(recorded.challenges, Games::Gained); // first: the member wants to hear it
    if (recorded.redeemed.points > domain::Points()) {
        addLine(tr("Paid with %1").arg(format.points(recorded.redeemed.points)),
                format.money(recorded.redeemed.amount));
    }
    if (recorded.paidWithStored.isPositive())
        addLine(tr("Paid with card or credit"), format.money(recorded.paidWithStored));
    showDue(recorded.due);
    addUnused(recorded.unusedCodes);
    addExchange(recorded.exchanged);
    for (const QString &reward : recorded.held) //: %1 name of a reward
        addLine(tr("Set aside for the member: %1").arg(Bidi::isolateAuto(reward)), {}, Weight::Strong);
    if (!memberName.isEmpty())
        addLine(tr("Balance"), format.points(recorded.balance));
    addCredit(recorded.credit, m_context.today());
    addChallenges(recorded.challenges, Games::OnTheWay);
    addCodes(recorded.nextVisit);
    if (!newTier.isEmpty())
        addLine(tr("New tier: %1").arg(Bidi::isolateAuto(newTier)), {}, Weight::Strong);
    if (!recorded.tierGift.isEmpty()) //: %1 name of a reward
        addLine(tr("A gift waits for reaching the tier: %1").arg(Bidi::isolateAuto(recorded.tierGift)), {}, Weight::Strong);
    finish();
    m_record->setEnabled(false);
}

QString ResultPanel::marginReason() const
{
    return m_margin->reason();
}

bool ResultPanel::focusMarginReason()
{
    return m_margin->takeFocus();
}

void ResultPanel::focusRecord()
{
    m_record->setFocus();
}

} // namespace bashgah::ui
