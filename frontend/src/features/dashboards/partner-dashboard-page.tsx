import { useParams } from "wouter";
import { DashboardPage } from "./dashboard-page";

export default function PartnerDashboardPage() {
  const { slug } = useParams<{ slug: string }>();
  return <DashboardPage key={slug} kind="partners" slug={slug} />;
}
