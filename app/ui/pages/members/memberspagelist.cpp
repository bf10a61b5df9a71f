// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/memberspage.h"

#include "domain/analytics/segment.h"
#include "services/analytics/rfmservice.h"
#include "services/jobs/jobs.h"
#include "services/members/memberservice.h"
#include "ui/appcontext.h"
#include "ui/pages/members/membercount.h"
#include "ui/shell/banner.h"
#include "ui/widgets/tablepane.h"

#include <algorithm>

// How the list of members and their number come.
namespace bashgah::ui {

using domain::MemberId;

void MembersPage::loadSegment(const QString &key)
{
    const auto wanted = key.isEmpty() ? std::nullopt : std::optional(key);
    if (m_query.filter.segment != wanted) { // scores are those of the segment a kept filter named
        m_query.filter.cell.reset();
        m_query.filter.scoredAsOf.reset();
    }
    m_query.filter.segment = wanted;
    m_query.segmentMembers.reset();
    const auto segment = domain::segmentFromKey(key);
    const int asked = ++m_generation;
    if (!segment) {
        load();
        return;
    }
    m_pane->showLoading();
    setLoading(true);
    using Members = std::vector<MemberId>;
    m_context.jobs.run<Members>(
        tr("Members of a segment"), services::Jobs::Pool::Db,
        [&rfm = m_context.rfm, filter = m_query.filter](services::JobControl &) { return rfm.membersOf(filter); },
        this,
        [this, asked, key](services::Job &, const domain::Result<Members> &members) {
            if (asked != m_generation)
                return;
            if (!members) {
                m_pane->showError(members.error(), m_context.format, [this, key] { loadSegment(key); });
                return;
            }
            m_query.segmentMembers = *members;
            load();
        },
        services::Jobs::Show::Quiet);
}

void MembersPage::load()
{
    load(pageSize);
}

/// Conditions may look at every purchase of the shop: they are worked out in a job, and what is typed meanwhile
/// asks anew. Without any the list follows an index and comes at once.
void MembersPage::load(int rows)
{
    if (m_query.filter.segment && !m_query.segmentMembers)
        return; // its members are on their way and load then
    const int asked = ++m_generation;
    const auto list = [&members = m_context.members, query = m_query, rows](services::JobControl &) -> domain::Result<Listed> {
        auto shown = members.resolved(query);
        if (!shown)
            return domain::fail(shown.error());
        auto page = members.list(*shown, {}, rows);
        if (!page)
            return domain::fail(page.error());
        return Listed{std::move(*shown), std::move(*page)};
    };
    if (m_query.filter.clauses.empty()) {
        services::JobControl here;
        showListed(list(here));
        return;
    }
    setLoading(true);
    m_context.jobs.run<Listed>(
        tr("Members of a filter"), services::Jobs::Pool::Db, list, this,
        [this, asked](services::Job &, const domain::Result<Listed> &listed) {
            if (asked == m_generation)
                showListed(listed);
        },
        services::Jobs::Show::Quiet);
}

void MembersPage::showListed(domain::Result<Listed> listed)
{
    if (!listed) {
        m_pane->showError(listed.error(), m_context.format, [this] { load(); });
        return;
    }
    m_shown = std::move(listed->query);
    setLoading(false);
    m_next = listed->page.next;
    showEmptyWords();
    m_model->setMore(m_next ? std::function<void()>([this] { loadMore(); }) : nullptr);
    readOwnValues(listed->page.rows);
    m_model->setRows(std::move(listed->page.rows));
    m_pane->showRows();
    showCurrent();
    if (m_next)
        m_count->count(m_shown);
    else
        m_count->setNumber(m_model->rowCount()); // all of them are here
}

void MembersPage::loadMore()
{
    auto page = m_context.members.list(m_shown, m_next, pageSize);
    if (!page) {
        showError(page.error());
        m_model->setMore({});
        return;
    }
    m_next = page->next;
    readOwnValues(page->rows);
    m_model->appendRows(std::move(page->rows));
    if (!m_next)
        m_model->setMore({});
}

} // namespace bashgah::ui
