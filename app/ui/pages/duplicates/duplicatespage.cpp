// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/duplicatespage.h"

#include "services/jobs/jobs.h"
#include "services/members/mergeservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/giftwords.h"
#include "ui/pages/duplicates/mergepanel.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::DuplicateReason;
using services::DuplicatePair;

namespace {

const QString firstKey = QStringLiteral("first");
const QString secondKey = QStringLiteral("second");
const QString choicesKey = QStringLiteral("choices");
const QString firstVersionKey = QStringLiteral("firstVersion");
const QString secondVersionKey = QStringLiteral("secondVersion");

} // namespace

PageInfo DuplicatesPage::pageInfo()
{
    return {pages::duplicates, tr("Duplicates"), QStringLiteral("users"), false};
}

DuplicatesPage::DuplicatesPage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context)
{
    m_model = std::make_unique<Model>(columns(), [](const DuplicatePair &pair) {
        return QString(QString::number(pair.first.value()) + u'-' + QString::number(pair.second.value()));
    });
    m_pane = new TablePane(tr("Members who may be one person"));
    m_pane->setObjectName(QStringLiteral("duplicateList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{16, 0}, {16, 1}, {9, 2}, {30, 0}}, 3, context.settings, QStringLiteral("duplicates.widths"));
    m_pane->empty().setWords(QStringLiteral("circle-check"), tr("No duplicates found"),
                             tr("Nobody shares a number, or a name and birthday, with somebody else."));
    m_pane->empty().setAction(tr("Search again"), [this] { search(); });
    body()->addWidget(m_pane, 1);
    m_card = new Card(tr("One person?"));
    m_panel = new MergePanel(context);
    m_card->body()->addWidget(new ColumnScroll(m_panel));
    m_card->hide();
    body()->addWidget(m_card, 1);
    setPrimary(tr("Search again"), QStringLiteral("refresh-cw"), [this] { search(); });
    connect(m_pane, &TablePane::opened, this, &DuplicatesPage::compare);
    connect(m_panel, &MergePanel::merged, this, &DuplicatesPage::afterMerge);
    connect(m_panel, &MergePanel::toldApart, this, [this] { endComparing(true); });
    connect(m_panel, &MergePanel::cancelled, this, [this] { (void)stepBack(); });
}

std::vector<Column<DuplicatePair>> DuplicatesPage::columns() const
{
    const Format &format = m_context.format;
    const auto person = [&format](const QString &name, const QString &mobile) {
        return mobile.isEmpty() ? name : QString(name + QStringLiteral(" · ") + Bidi::isolate(format.localDigits(mobile)));
    };
    std::vector<Column<DuplicatePair>> all;
    all.push_back(textColumn<DuplicatePair>(QStringLiteral("first"), tr("Member"), [person](const DuplicatePair &pair) {
        return person(pair.firstName, pair.firstMobile);
    }));
    all.push_back(textColumn<DuplicatePair>(QStringLiteral("second"), tr("And"), [person](const DuplicatePair &pair) {
        return person(pair.secondName, pair.secondMobile);
    }));
    all.push_back(textColumn<DuplicatePair>(
        QStringLiteral("score"), tr("Likeness"),
        [&format](const DuplicatePair &pair) { return format.percent(domain::Percent::whole(pair.score.value)); },
        numberAlignment));
    all.push_back(textColumn<DuplicatePair>(QStringLiteral("why"), tr("Why"), [](const DuplicatePair &pair) {
        QStringList reasons;
        for (const DuplicateReason reason : pair.score.reasons)
            reasons << reasonText(reason);
        return reasons.join(tr(", "));
    }));
    return all;
}

QString DuplicatesPage::reasonText(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameNumber: return tr("the same number");
    case DuplicateReason::NumberOneDigit: return tr("numbers differ in one digit");
    case DuplicateReason::SameName: return tr("the same name");
    case DuplicateReason::RareName: return tr("nobody else has it");
    case DuplicateReason::NearName: return tr("nearly the same name");
    case DuplicateReason::PartOfName: return tr("one name is part of the other");
    case DuplicateReason::SameBirthday: return tr("the same birthday");
    case DuplicateReason::SameDayOfYear: return tr("the same day of another year");
    case DuplicateReason::OtherBirthday: return tr("but another birthday");
    }
    return {};
}

void DuplicatesPage::activate(const QVariantMap &args)
{
    const qint64 first = args.value(firstKey).toLongLong();
    const qint64 second = args.value(secondKey).toLongLong();
    const bool chosen = first > 0 && second > 0 && first != second;
    if (m_card->isHidden())
        search();
    if (!chosen)
        return;
    m_row = -1; // no pair of the list
    m_card->show();
    m_panel->begin(domain::MemberId(first), domain::MemberId(second));
}

QVariantMap DuplicatesPage::unsaved() const
{
    const auto compared = m_panel->compared();
    const auto versions = m_panel->versions();
    if (m_card->isHidden() || !compared || !versions)
        return {};
    return {{firstKey, compared->first.value()}, {secondKey, compared->second.value()},
            {firstVersionKey, versions->kept}, {secondVersionKey, versions->other},
            {choicesKey, typedwork::of(*m_panel, typedwork::Choices::Always)}};
}

void DuplicatesPage::takeUp(const QVariantMap &work)
{
    if (!work.contains(firstKey))
        return;
    activate(work);
    m_panel->goOnFrom({work.value(firstVersionKey).toLongLong(), work.value(secondVersionKey).toLongLong()});
    typedwork::put(*m_panel, work.value(choicesKey).toMap());
}

void DuplicatesPage::search()
{
    if (m_isSearching)
        return;
    m_isSearching = true;
    banner().clear();
    m_pane->showLoading();
    using Pairs = std::vector<DuplicatePair>;
    m_context.jobs.run<Pairs>(
        tr("Search for duplicates"), services::Jobs::Pool::Db,
        [&merges = m_context.merges](services::JobControl &control) { return merges.suggestions(control); }, this,
        [this](services::Job &job, const domain::Result<Pairs> &pairs) {
            m_isSearching = false;
            if (!pairs) {
                m_pane->showError(pairs.error(), m_context.format, [this] { search(); });
                return;
            }
            job.setResult(tr("%Ln pairs found", nullptr, static_cast<int>(pairs->size())));
            showPairs(*pairs);
        });
}

/// The chosen pair stays chosen where it is found again.
void DuplicatesPage::showPairs(std::vector<DuplicatePair> pairs)
{
    const int before = m_pane->view().currentIndex().row();
    const auto chosen = before >= 0 && before < m_model->rowCount() ? std::optional(m_model->row(before)) : std::nullopt;
    const auto again = std::find_if(pairs.begin(), pairs.end(), [&](const DuplicatePair &pair) {
        return chosen && pair.first == chosen->first && pair.second == chosen->second;
    });
    const int row = again == pairs.end() ? 0 : static_cast<int>(again - pairs.begin());
    m_model->setRows(std::move(pairs));
    m_pane->showRows();
    if (m_model->rowCount() > 0 && isVisible() && m_card->isHidden()) {
        m_pane->view().setCurrentIndex(m_model->index(row, 0));
        m_pane->view().setFocus();
    }
}

void DuplicatesPage::compare(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_row = index.row();
    const DuplicatePair &pair = m_model->row(m_row);
    m_card->show();
    m_panel->begin(pair.first, pair.second);
}

void DuplicatesPage::afterMerge(domain::MemberId kept, domain::MemberId other)
{
    endComparing(true);
    m_context.events.notify();
    m_context.toasts.show(tr("One member now."), tr("Undo"), [this, kept, other] { takeBack(kept, other); });
}

void DuplicatesPage::takeBack(domain::MemberId kept, domain::MemberId other)
{
    const auto done = m_context.merges.undo(kept, other);
    if (!done) {
        banner().showError(done.error(), m_context.format);
        return;
    }
    m_context.events.notify();
    search();
    QStringList said = GiftWords(m_context.format).afterUnmerge(done->gifts);
    if (done->goneSince > domain::Points())
        said.prepend(tr("Two members again. %1 were spent or expired since and stay with the one who was kept.")
                         .arg(m_context.format.points(done->goneSince)));
    if (!said.isEmpty())
        banner().showMessage(Banner::Kind::Warning, said.join(u'\n'));
}

/// A pair that was dealt with goes; others with the same two members come anew at the next search.
void DuplicatesPage::endComparing(bool dropsRow)
{
    m_card->hide();
    if (dropsRow && m_row >= 0 && m_row < m_model->rowCount()) {
        const DuplicatePair gone = m_model->row(m_row);
        std::vector<DuplicatePair> rows = m_model->rows();
        std::erase_if(rows, [&gone](const DuplicatePair &pair) {
            return pair.first == gone.first && pair.second == gone.second;
        });
        m_model->setRows(std::move(rows));
        m_pane->showRows();
    }
    m_row = -1;
    m_pane->view().setFocus();
}

bool DuplicatesPage::stepBack()
{
    if (m_card->isHidden())
        return false;
    endComparing(false);
    return true;
}

} // namespace bashgah::ui
